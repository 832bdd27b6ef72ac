"""What the operating system does for the program: menus, sleep, other programs."""
