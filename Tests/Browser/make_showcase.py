#!/usr/bin/env python3
"""Makes the site that the other programs of this folder look at, and what else they need.

Usage: make_showcase.py DATAREGISTER REGISTERS FOLDER, which is not there yet
"""

import sys

from showcase import Showcase

if __name__ == "__main__":
    Showcase.make(*sys.argv[1:])
