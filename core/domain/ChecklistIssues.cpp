// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistIssues.h"

#include "domain/scoring/RuleParser.h"
#include "util/Numbers.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct IssueText {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistIssues)
};

QString pts(double points) {
    return text::formatNumber(points);
}

bool differ(double a, double b) {
    return std::abs(a - b) > 1e-6;
}

/// "1.1.1", or the title's first words where there is no code.
QString nameOf(const QString& code, const QString& title) {
    constexpr int enough = 40;
    if (!code.isEmpty())
        return code;
    return title.size() > enough ? title.left(enough) + u'…' : title;
}

class Examination {
public:
    explicit Examination(const Checklist& checklist) : m_checklist(checklist) {}

    std::vector<Issue> run() {
        head();
        for (m_at.section = 0; m_at.section < std::ssize(m_checklist.sections); ++m_at.section) {
            m_at.criterion = m_at.item = -1;
            section(m_checklist.sections[static_cast<std::size_t>(m_at.section)]);
        }
        return std::move(m_issues);
    }

private:
    void add(Severity severity, const QString& text) { m_issues.push_back({severity, text, m_at.toText()}); }

    void head() {
        if (m_checklist.title.isEmpty())
            add(Severity::Error, IssueText::tr("The checklist has no title."));
        const auto places = itemPlaces(m_checklist);
        if (places.empty())
            add(Severity::Error, IssueText::tr("The checklist has no items yet."));
        m_points = std::ranges::any_of(places, [](const ItemPlace& p) { return p.item->maxPoints.has_value(); });
        for (const ItemPlace& place : places)
            if (!place.item->code.isEmpty())
                ++m_codes[place.item->code];
    }

    void sum(const QString& name, std::optional<double> stated, double items) {
        if (stated && m_points && differ(*stated, items))
            add(Severity::Warning, IssueText::tr("%1 states %2 points, its items come to %3.")
                                       .arg(name, pts(*stated), pts(items)));
    }

    void section(const Section& section) {
        if (section.title.isEmpty() && section.code.isEmpty())
            add(Severity::Warning, IssueText::tr("A section has neither code nor title."));
        sum(nameOf(section.code, section.title), section.maxPoints, maxPoints(section));
        for (m_at.criterion = 0; m_at.criterion < std::ssize(section.criteria); ++m_at.criterion) {
            m_at.item = -1;
            const Criterion& criterion = section.criteria[static_cast<std::size_t>(m_at.criterion)];
            sum(nameOf(criterion.code, criterion.title), criterion.maxPoints, maxPoints(criterion));
            if (criterion.items.empty())
                add(Severity::Warning,
                    IssueText::tr("%1 has no items.").arg(nameOf(criterion.code, criterion.title)));
            for (m_at.item = 0; m_at.item < std::ssize(criterion.items); ++m_at.item)
                item(criterion.items[static_cast<std::size_t>(m_at.item)]);
        }
    }

    void item(const Item& item) {
        const QString name = nameOf(item.code, item.title);
        if (item.title.simplified().isEmpty())
            add(Severity::Error, name.isEmpty() ? IssueText::tr("An item has no title.")
                                                : IssueText::tr("Item %1 has no title.").arg(name));
        if (m_codes.value(item.code) > 1)
            add(Severity::Warning, IssueText::tr("The code %1 is used more than once.").arg(item.code));
        if (m_points && !item.maxPoints)
            add(Severity::Warning, IssueText::tr("Item %1 has no points.").arg(name));
        rule(item, name);
    }

    void rule(const Item& item, const QString& name) {
        const rule::Shape& shape = item.rule.shape;
        if (std::holds_alternative<rule::Text>(shape) && !item.rule.text.isEmpty())
            add(Severity::Note,
                IssueText::tr("Item %1: the rule is kept as text; a person gives the points.").arg(name));
        if (const auto highest = highestPoints(shape); highest && item.maxPoints && differ(*highest, *item.maxPoints))
            add(Severity::Warning, IssueText::tr("Item %1: the rule gives at most %2 points, the item has %3.")
                                       .arg(name, pts(*highest), pts(*item.maxPoints)));
        if (const auto* bands = std::get_if<rule::Bands>(&shape))
            this->bands(*bands, item, name);
    }

    void bands(const rule::Bands& scale, const Item& item, const QString& name) {
        for (std::size_t a = 0; a < scale.bands.size(); ++a) {
            const auto& band = scale.bands[a];
            if (band.from && band.to && *band.from >= *band.to)
                add(Severity::Warning, IssueText::tr("Item %1: band %2 begins at or above its end.")
                                           .arg(name, QString::number(a + 1)));
            for (std::size_t b = a + 1; b < scale.bands.size(); ++b)
                if (overlap(band, scale.bands[b]))
                    add(Severity::Warning, IssueText::tr("Item %1: bands %2 and %3 overlap; the first one counts.")
                                               .arg(name, QString::number(a + 1), QString::number(b + 1)));
        }
        if (scale.measure == rule::Bands::Measure::PercentOfTarget && !item.target)
            add(Severity::Note,
                IssueText::tr("Item %1: the rule asks for a target; none is set, so it is entered at each visit.")
                    .arg(name));
    }

    static bool overlap(const rule::Bands::Band& a, const rule::Bands::Band& b) {
        const auto below = [](const std::optional<double>& from, const std::optional<double>& to) {
            return !from || !to || *from < *to;
        };
        return below(a.from, b.to) && below(b.from, a.to);
    }

    const Checklist& m_checklist;
    QHash<QString, int> m_codes;
    bool m_points = false; ///< some item has points: then all should
    NodePath m_at;
    std::vector<Issue> m_issues;
};

} // namespace

QString NodePath::toText() const {
    QStringList parts;
    for (const int part : {section, criterion, item})
        if (part >= 0)
            parts << QString::number(part);
    return parts.join(u'.');
}

NodePath NodePath::fromText(const QString& text) {
    NodePath path;
    const QStringList parts = text.split(u'.', Qt::SkipEmptyParts);
    int* const members[] = {&path.section, &path.criterion, &path.item};
    for (qsizetype i = 0; i < std::min<qsizetype>(3, parts.size()); ++i)
        *members[i] = parts[i].toInt();
    return path;
}

std::vector<Issue> issuesOf(const Checklist& checklist) {
    return Examination(checklist).run();
}

} // namespace dkt
