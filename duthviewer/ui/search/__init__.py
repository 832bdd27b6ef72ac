"""The search page, and the processes and threads that search."""
