# SPDX-License-Identifier: GPL-3.0-or-later
"""Two devices on one machine, and a dossier that holds what both wrote apart."""
import json


def union(*dumps):
    """A dump with the commits of all dumps: what a dossier says after exchanging with everybody."""
    read = [json.loads(dump) for dump in dumps]
    commits = {(c["device"], c["seq"], c["hash"]): c for dump in read for c in dump["commits"]}
    return json.dumps(dict(read[0], commits=[commits[key] for key in sorted(commits)], waiting=[]))


class TwoLaptops:
    """Mixed into a CliTest: the sample on two devices, `apart` lets each write, then both meet in one file."""

    def apart(self, mine, theirs):
        first = self.sample("a.dkt")
        dump = self.dkt("dump", first)[0]
        second = self.path("b.dkt")
        self.device = "b"
        self.dkt("new", second, "--load", self.write("a.json", dump))
        self.dkt("record", second, "-", "--as", "Thành viên tổ 2", stdin=theirs)
        there = self.dkt("dump", second)[0]
        self.device = "a"
        self.dkt("record", first, "-", "--as", "Trưởng đoàn", stdin=mine)
        met = self.path("met.dkt")
        self.dkt("new", met, "--load", self.write("met.json", union(self.dkt("dump", first)[0], there)))
        return met
