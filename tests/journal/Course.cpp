// SPDX-License-Identifier: GPL-3.0-or-later
#include "Course.h"

#include "World.h"
#include "util/Error.h"

#include <algorithm>
#include <random>
#include <sstream>

namespace dkt::test {

Course Course::ofSeed(std::uint32_t seed) {
    static constexpr int laptops[] = {2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 8};
    std::mt19937 random(seed);
    Course course;
    course.laptops = laptops[random() % std::size(laptops)];
    const unsigned most = random() % 50 == 0 ? 300 : 60;
    course.steps.resize(10 + random() % (most - 10));
    std::ranges::generate(course.steps, random);
    return course;
}

std::optional<Course> Course::fromText(const std::string& text) {
    std::istringstream in(text);
    Course course;
    if (!(in >> course.laptops) || course.laptops < 1 ||
        course.laptops > static_cast<int>(World::mostLaptops))
        return {};
    for (std::uint32_t step = 0; in >> step;)
        course.steps.push_back(step);
    return in.eof() ? std::optional(course) : std::nullopt;
}

std::string Course::toText() const {
    std::ostringstream out;
    out << laptops;
    for (const std::uint32_t step : steps)
        out << ' ' << step;
    return out.str();
}

std::string Course::play(std::vector<std::string>* story) const {
    World world(laptops);
    std::string fault;
    try {
        for (const std::uint32_t number : steps)
            world.step(number);
        fault = world.fault();
        if (fault.empty()) {
            world.settle();
            fault = world.faultWhenMet();
        }
    } catch (const Error& error) {
        fault = "threw: " + error.message().toStdString() + ' ' + error.detail().toStdString();
    } catch (const std::exception& error) {
        fault = std::string("threw: ") + error.what();
    }
    if (story)
        *story = world.story();
    return fault;
}

Course Course::shrunk() const {
    Course best = *this;
    // Delta debugging: leave out ever smaller pieces as long as what is left still fails, then single steps
    // until none can be left out.
    std::size_t piece = std::max<std::size_t>(1, best.steps.size() / 2);
    for (bool shorter = true; shorter || piece > 1; piece = std::max<std::size_t>(1, piece / 2)) {
        shorter = false;
        for (std::size_t at = 0; at < best.steps.size();) {
            Course left = best;
            const auto from = left.steps.begin() + static_cast<std::ptrdiff_t>(at);
            left.steps.erase(from,
                             from + static_cast<std::ptrdiff_t>(std::min(piece, left.steps.size() - at)));
            if (left.play().empty()) {
                at += piece;
            } else {
                best = left;
                shorter = true;
            }
        }
    }
    for (int fewer = 1; fewer < best.laptops; ++fewer)
        if (const Course smaller{fewer, best.steps}; !smaller.play().empty())
            return smaller;
    return best;
}

} // namespace dkt::test
