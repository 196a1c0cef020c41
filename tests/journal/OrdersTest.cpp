// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "OrderTree.h"
#include "World.h"

#include "journal/CommitCodec.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <random>

namespace dkt::test {
namespace {

constexpr std::size_t packagesOfACase = 6;
constexpr unsigned everyOrder = 720;

/// Three or four laptops that edit, meet once, edit what they had loaded before, delete, decide, are cloned.
std::vector<SignedCommit> workOf(unsigned seed) {
    std::mt19937 random(seed);
    const unsigned laptops = 3 + seed % 2;
    World world(static_cast<int>(laptops), World::Texts::Short);
    const auto step = [&](unsigned laptop, std::string_view deed) {
        world.step(World::stepOf(laptop, deed, static_cast<std::uint32_t>(random()) >> 9U));
    };
    for (unsigned n = 0; n < laptops; ++n)
        step(n, "edits");
    step(0, "gives");
    step(1, "gives");
    if (seed % 3 == 0) {
        step(1, "deletes or restores");
        step(2, "edits from a stale form");
    }
    if (seed % 4 == 0)
        step(0, "is cloned");
    step(0, "edits");
    if (seed % 4 == 0)
        step(laptops, "edits from a stale form"); // The clone.
    step(1, seed % 2 ? "edits several" : "edits from a stale form");
    step(2, "gives");
    step(1, "decides");
    step(2, seed % 5 == 0 ? "writes as a newer program" : "decides");
    step(0, "edits from a stale form");
    return world.commits();
}

/// Spread over six packages, each in some order; some commits in two, and at times one in none.
std::vector<Package> packagesOf(unsigned seed) {
    std::mt19937 random(seed * 77 + 1);
    std::vector<SignedCommit> commits = workOf(seed);
    std::ranges::shuffle(commits, random);
    if (seed % 4 == 1)
        commits.pop_back();
    std::vector<Package> packages(packagesOfACase);
    for (std::size_t n = 0; n < commits.size(); ++n) {
        packages[n < packagesOfACase ? n : random() % packagesOfACase].push_back(commits[n]);
        if (random() % 5 == 0)
            packages[random() % packagesOfACase].push_back(commits[n]);
    }
    return packages;
}

/// What the cases hold between them.
struct Features {
    int forks = 0, gaps = 0, conflicts = 0, deletions = 0;

    void count(const std::vector<Package>& packages) {
        std::vector<SignedCommit> all;
        for (const Package& package : packages)
            all.insert(all.end(), package.begin(), package.end());
        const Oracle oracle(all);
        gaps += oracle.waiting() > 0;
        std::map<std::pair<DeviceKey, std::int64_t>, std::set<QByteArray>> numbers;
        bool deletes = false;
        for (const SignedCommit& bytes : all) {
            const Commit commit = commitcodec::decode(bytes.body);
            numbers[{commit.info.id.device, commit.info.id.seq}].insert(commit.info.hash);
            for (const Op& op : commit.ops)
                deletes = deletes || (op.field.isLife() && !op.value.isNull());
        }
        deletions += deletes;
        forks += std::ranges::any_of(numbers, [](const auto& entry) { return entry.second.size() > 1; });
        conflicts += !oracle.conflicts().empty();
    }
};

/// The same through a laptop's own imports: the tree takes the same way.
QByteArray imported(const std::vector<Package>& packages) {
    Laptop laptop;
    laptop.create(commitcodec::decodeInfo(packages.front().front().body).dossier);
    for (const Package& package : packages)
        laptop->apply(package);
    return laptop->dump();
}

// DKT_ORDERS cases: all 720 orders of each.
TEST(Orders, allOrdersOfSixPackagesEndTheSame) {
    const int cases =
        qEnvironmentVariableIsSet("DKT_ORDERS") ? qEnvironmentVariableIntValue("DKT_ORDERS") : 200;
    Features features;
    int orders = 0;
    for (int n = 0; n < cases; ++n) {
        const std::vector<Package> packages = packagesOf(static_cast<unsigned>(n));
        features.count(packages);
        OrderTree tree(packages);
        ASSERT_EQ(tree.fault(), "") << "case " << n;
        ASSERT_EQ(static_cast<unsigned>(tree.orders()), everyOrder);
        ASSERT_EQ(imported(packages), tree.dump()) << "case " << n;
        orders += tree.orders();
    }
    std::cout << cases << " cases, " << orders << " orders: " << features.forks << " with a cloned device, "
              << features.gaps << " with a gap, " << features.conflicts << " with conflicts, "
              << features.deletions << " with deletions" << std::endl;
    if (cases < 24)
        return;
    EXPECT_GT(features.forks, cases / 8);
    EXPECT_GT(features.gaps, cases / 8);
    EXPECT_GT(features.conflicts, cases / 4);
    EXPECT_GT(features.deletions, cases / 8);
}

} // namespace
} // namespace dkt::test
