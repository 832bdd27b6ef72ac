"""The files of a talk: chosen by a person, or rewritten."""
