"""How a talk went: time and words per page, pauses, what was shown and not said."""
