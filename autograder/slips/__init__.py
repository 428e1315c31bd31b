"""Wrong ideas as programs: what each of them computes, alone and two at a time."""
