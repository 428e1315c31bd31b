"""The far side: what runs learners' cells and answers the judge's probes, in the learner build."""
