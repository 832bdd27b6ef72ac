"""Schedules of conferences: their values, the forms they have in JSON, and their talks."""
