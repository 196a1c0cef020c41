#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_faults.py LIST ROOT OUT FILE...: copies FILEs (paths from ROOT) to OUT with the faults of LIST in them.

A fault whose text no longer stands in its file exactly once is left out and named in OUT/missing.txt: the test
that tries the faults fails for it, the build does not."""
import os
import sys

import fault_list


def main(listed, root, out, *files):
    faults = fault_list.read(listed)
    missing = [fault for fault in faults if fault.file not in files]
    for file in files:
        with open(os.path.join(root, file), encoding="utf-8") as source:
            text, lost = fault_list.put_into(source.read(), [f for f in faults if f.file == file])
        missing += lost
        head = '#include "FaultSwitch.h"\n#line 1 "%s"\n' % file
        fault_list.write_if_other(os.path.join(out, file), head + text)
    lines = "".join("%d %s (%s)\n" % (f.number, f.what, f.file) for f in sorted(missing))
    fault_list.write_if_other(os.path.join(out, "missing.txt"), lines)


if __name__ == "__main__":
    main(*sys.argv[1:])
