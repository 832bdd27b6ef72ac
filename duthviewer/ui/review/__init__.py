"""The Review tab: how the talk went."""
