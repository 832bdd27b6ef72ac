"""Tests of the room of downloads."""
