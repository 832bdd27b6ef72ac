"""Reading: samples a recording's frames and locates likely changes in its packets."""
