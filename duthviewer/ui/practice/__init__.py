"""Practising with a recording: loops, markers."""
