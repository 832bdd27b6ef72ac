"""Synchronising in the window: the queue of talks, the worker process, the status."""
