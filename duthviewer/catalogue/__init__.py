"""A conference as published: its values, and YAML in and out. Knows no window."""
