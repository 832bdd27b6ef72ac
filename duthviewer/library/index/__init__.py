"""The search index: everything said, shown, noted and titled, ready to be searched."""
