"""What Escale costs, beside what people usually build, measured in the same run: `make bench`."""
