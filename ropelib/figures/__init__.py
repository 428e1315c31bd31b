"""Small pictures drawn as SVG, with words for those who do not see them."""
