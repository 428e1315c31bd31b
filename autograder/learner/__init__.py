"""The learner's folder: made, brought up to date without losing work, opened in JupyterLab."""
