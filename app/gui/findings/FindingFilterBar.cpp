// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingFilterBar.h"

#include "domain/Keys.h"
#include "domain/Labels.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/widgets/FlowLayout.h"
#include "util/Collation.h"
#include "util/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int typingMs = 120;
constexpr int searchLetters = 26;
constexpr int boxLetters = 13;

struct Choice {
    QString text;
    QVariant data;
};

/// Fills a box anew; the choice stays while it is still there. The first entry limits nothing.
void refill(QComboBox& box, const QString& all, const std::vector<Choice>& choices) {
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QVariant());
    for (const Choice& choice : choices)
        box.addItem(choice.text, choice.data);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

template <class E> std::vector<Choice> labels() {
    std::vector<Choice> choices;
    for (const auto& entry : enumKeys<E>())
        choices.push_back({label(entry.value), QString::fromLatin1(entry.key)});
    return choices;
}

template <class E> E numbered(const QComboBox& box) {
    return static_cast<E>(box.currentData().toInt());
}

} // namespace

FindingFilterBar::FindingFilterBar(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_search(new QLineEdit), m_kind(new QComboBox),
      m_severity(new QComboBox), m_unit(new QComboBox), m_section(new QComboBox), m_team(new QComboBox),
      m_stand(new QComboBox), m_lack(new QComboBox), m_grouping(new QComboBox), m_clear(new QToolButton) {
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    const int letter = fontMetrics().averageCharWidth();
    m_search->setMinimumWidth(letter * searchLetters);
    m_search->setClearButtonEnabled(true);
    flow->addWidget(m_search);
    const std::array names{u"filterKind"_s, u"filterSeverity"_s, u"filterUnit"_s, u"filterSection"_s,
                           u"filterTeam"_s, u"filterStand"_s,    u"filterLack"_s, u"filterGrouping"_s};
    m_search->setObjectName(u"filterWords"_s);
    std::size_t next = 0;
    for (QComboBox* box : boxes()) {
        box->setObjectName(names[next++]);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(boxLetters);
        box->setMaxVisibleItems(20);
        flow->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this,
                box == m_grouping ? &FindingFilterBar::groupingChanged : &FindingFilterBar::filterChanged);
    }
    m_clear->setIcon(icon(u"close"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_clear->setObjectName(u"filterClear"_s);
    flow->addWidget(m_clear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FindingFilterBar::filterChanged);
    connect(m_clear, &QToolButton::clicked, this, &FindingFilterBar::clear);
    new OnLanguageChange(this, [this] { fillFixed(); });
    restore();
}

std::vector<QComboBox*> FindingFilterBar::boxes() const {
    return {m_kind, m_severity, m_unit, m_section, m_team, m_stand, m_lack, m_grouping};
}

void FindingFilterBar::fillFixed() {
    using Stand = FindingFilter::Stand;
    using Lack = FindingFilter::Lack;
    const auto number = [](auto value) { return QVariant(static_cast<int>(value)); };
    refill(*m_kind, tr("All kinds"), labels<FindingKind>());
    refill(*m_severity, tr("Any severity"), labels<FindingSeverity>());
    refill(*m_stand, tr("Open and closed"),
           {{tr("Open"), number(Stand::Open)}, {tr("Overdue"), number(Stand::Overdue)},
            {tr("Closed"), number(Stand::Closed)}});
    refill(*m_lack, tr("Complete or not"),
           {{tr("No recommendation"), number(Lack::Recommendation)}, {tr("No deadline"), number(Lack::Deadline)},
            {tr("No legal basis"), number(Lack::LegalBasis)}, {tr("No severity"), number(Lack::Severity)}});
    refill(*m_grouping, tr("Not grouped"),
           {{tr("By section"), number(FindingsModel::Grouping::Section)},
            {tr("By unit"), number(FindingsModel::Grouping::Unit)}});
    for (const auto& [box, all] : {std::pair{m_unit, tr("All units")}, std::pair{m_section, tr("All sections")},
                                   std::pair{m_team, tr("All teams")}})
        if (box->count() == 0)
            box->addItem(all, QVariant());
        else
            box->setItemText(0, all);
    m_search->setPlaceholderText(tr("Search findings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_kind->setAccessibleName(tr("Kind"));
    m_severity->setAccessibleName(tr("Severity"));
    m_unit->setAccessibleName(tr("Unit"));
    m_section->setAccessibleName(tr("Section"));
    m_team->setAccessibleName(tr("Team"));
    m_stand->setAccessibleName(tr("State"));
    m_lack->setAccessibleName(tr("What is lacking"));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_clear->setText(tr("Show all"));
}

void FindingFilterBar::setChoices(const std::vector<FindingRow>& rows) {
    std::map<RowId, QString> units, teams;
    std::map<QString, QString> sections;
    for (const FindingRow& row : rows) {
        if (!row.line.unit.isNull())
            units.emplace(row.line.unit.row, row.line.unitName);
        if (!row.line.team.isNull())
            teams.emplace(row.line.team.row, row.line.teamName);
        sections.emplace(row.line.sectionCode, FindingsModel::cellText(row.line, FindingsModel::Section));
    }
    const auto byName = [order = Collation()](std::vector<Choice> choices) {
        std::ranges::stable_sort(choices, order, &Choice::text);
        return choices;
    };
    const auto ofRows = [&](const std::map<RowId, QString>& names) {
        std::vector<Choice> choices;
        for (const auto& [id, name] : names)
            choices.push_back({name, id.hex()});
        return byName(choices);
    };
    std::vector<Choice> ofSections;
    for (const auto& [code, title] : sections)
        ofSections.push_back({code.isEmpty() ? tr("Without a section") : title, code});
    refill(*m_unit, tr("All units"), ofRows(units));
    refill(*m_team, tr("All teams"), ofRows(teams));
    refill(*m_section, tr("All sections"), byName(ofSections));
}

FindingFilter FindingFilterBar::filter() const {
    FindingFilter filter;
    filter.kind = fromKey<FindingKind>(m_kind->currentData().toString());
    filter.severity = fromKey<FindingSeverity>(m_severity->currentData().toString());
    filter.unit = UnitId(RowId::fromHex(m_unit->currentData().toString()));
    filter.team = TeamId(RowId::fromHex(m_team->currentData().toString()));
    if (m_section->currentData().isValid())
        filter.section = m_section->currentData().toString();
    filter.stand = numbered<FindingFilter::Stand>(*m_stand);
    filter.lack = numbered<FindingFilter::Lack>(*m_lack);
    filter.words = text::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    return filter;
}

FindingsModel::Grouping FindingFilterBar::grouping() const {
    return numbered<FindingsModel::Grouping>(*m_grouping);
}

void FindingFilterBar::clear() {
    {
        std::vector<QSignalBlocker> quiet;
        for (QComboBox* box : boxes()) {
            quiet.emplace_back(box);
            if (box != m_grouping)
                box->setCurrentIndex(0);
        }
        m_search->clear();
    }
    m_typing.stop();
    emit filterChanged();
}

void FindingFilterBar::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

/// What belongs to one dossier (unit, team, section, words) is not remembered.
void FindingFilterBar::save() const {
    QByteArrayList chosen;
    for (const QComboBox* box : {m_kind, m_severity, m_stand, m_lack, m_grouping})
        chosen << box->currentData().toString().toUtf8();
    m_settings.setPlace(u"findingsFilter"_s, chosen.join(';'));
}

void FindingFilterBar::restore() {
    const QByteArrayList chosen = m_settings.place(u"findingsFilter"_s).split(';');
    qsizetype next = 0;
    for (QComboBox* box : {m_kind, m_severity, m_stand, m_lack, m_grouping}) {
        const QString wanted = QString::fromUtf8(chosen.value(next++));
        for (int n = 1; n < box->count() && !wanted.isEmpty(); ++n)
            if (box->itemData(n).toString() == wanted)
                box->setCurrentIndex(n);
    }
}

} // namespace dkt::gui
