"""The day's bar: a recording with its talks, whose times can be dragged."""
