"""The sound of a talk: where somebody speaks, and the pauses between."""
