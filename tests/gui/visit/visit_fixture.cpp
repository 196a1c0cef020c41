// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_fixture.h"

#include "services/PlanService.h"
#include "services/SnapshotReader.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ScoringRule ruleOf(int number) {
    switch (number % 5) {
    case 0:
        return {u"đạt 2 điểm"_s, rule::YesNo{2}};
    case 1:
        return {u"b/a×2; <80% → 0"_s,
                rule::Bands{rule::Bands::Measure::Percent,
                            {{std::nullopt, 80.0, 0, false}, {80.0, std::nullopt, 2, true}}}};
    case 2:
        return {u"KH 1; BC 1"_s, rule::Parts{{{u"Kế hoạch"_s, 1}, {u"Báo cáo"_s, 1}}}};
    case 3:
        return {u"mỗi lỗi −0,5"_s, rule::Deduction{0.5, 0}};
    default:
        return {u"đúng hạn 2; trễ 1; không 0"_s,
                rule::Choice{{{u"đúng hạn"_s, 2}, {u"trễ"_s, 1}, {u"không"_s, 0}}}};
    }
}

} // namespace

Checklist madeChecklist(int items) {
    Checklist checklist;
    checklist.title = u"Bộ tiêu chí thử"_s;
    for (int i = 0; i < items; ++i) {
        if (i % 20 == 0)
            checklist.sections.push_back(
                {QString::number(i / 20 + 1), u"Lĩnh vực %1"_s.arg(QChar(u'A' + i / 20)), {}, {}});
        Section& section = checklist.sections.back();
        if (i % 5 == 0)
            section.criteria.push_back(
                {u"%1.%2"_s.arg(i / 20 + 1).arg(i % 20 / 5 + 1), u"Tiêu chí"_s, {}, {}});
        Item item;
        item.code = u"%1.%2"_s.arg(section.criteria.back().code).arg(i % 5 + 1);
        item.title = i == 7 ? u"Niêm yết công khai thủ tục hành chính"_s : u"Nội dung số %1"_s.arg(i + 1);
        item.maxPoints = 2;
        item.rule = ruleOf(i);
        item.legalBasis = i % 2 == 0 ? u"Nghị định 61/2018/NĐ-CP, Điều %1"_s.arg(i + 1) : QString();
        item.evidence = u"Kế hoạch, biên bản, ảnh chụp"_s;
        section.criteria.back().items.push_back(item);
    }
    assignItemIds(checklist);
    return checklist;
}

VisitFixture::VisitFixture()
    : m_settings(m_dir.filePath(u"settings.ini"_s)), m_guard(m_prompts), m_jobs(m_guard) {
    m_settings.setPerson(u"Tổ trưởng Tổ 1"_s);
}

JournalOptions VisitFixture::options() const {
    JournalOptions options;
    options.clock = &m_clock;
    options.identityDir = m_dir.filePath(u"identity"_s);
    options.unsafeFolders = UnsafeFolders::Allow;
    return options;
}

void VisitFixture::open(int items) {
    m_checklist = madeChecklist(items);
    auto dossier = Dossier::create(m_dir.filePath(u"thu.dkt"_s), options());
    PlanService plan(*dossier);
    const Actor actor{u"Thư ký"_s, u"plan"_s};
    plan.addUnits(actor, {Unit{{}, u"00565"_s, u"Xã Dương Xá"_s, u"xã"_s, {}, 1},
                          Unit{{}, u"00577"_s, u"Xã Đình Xuyên"_s, u"xã"_s, {}, 2}});
    m_checklist.id = plan.addChecklist(actor, m_checklist);
    const auto view = dossier->view();
    for (const Unit& unit : view->data().units) {
        Visit visit;
        visit.unit = unit.id;
        visit.checklist = m_checklist.id;
        visit.date = QDate(2021, 10, 12);
        m_visits.push_back(plan.addVisit(actor, visit));
    }
    start(std::move(dossier));
}

void VisitFixture::start(std::unique_ptr<Dossier> dossier) {
    m_context = std::make_unique<AppContext>(
        AppContext::Parts{m_clock, m_settings, m_prompts, m_guard, m_jobs}, RowId::random().hex());
    m_context->setDossier(std::move(dossier));
    QObject::connect(m_context.get(), &AppContext::noticed, m_context.get(),
                     [this](const Notice& notice) { m_notices.push_back(notice); });
    showPage();
}

void VisitFixture::showPage() {
    m_page = std::make_unique<VisitPage>(*m_context, m_times);
    m_table = std::make_unique<ActionTable>();
    m_table->add(m_page->actions());
    m_page->bind(*m_table);
    m_table->setHasDossier(true);
    m_table->setActivePage(m_page->id());
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_page->widget());
    m_window->addActions(m_table->findChildren<QAction*>());
    m_window->resize(1180, 620);
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_page->activated();
}

void VisitFixture::crash() {
    // The page never gets to say goodbye.
    m_window.reset();
    m_page.reset();
    m_table.reset();
    m_context.reset();
    start(Dossier::open(m_dir.filePath(u"thu.dkt"_s), options()));
}

void VisitFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* receiver = QApplication::focusWidget();
    ASSERT_TRUE(receiver);
    QTest::keyClick(receiver, key, modifiers);
}

void VisitFixture::type(const QString& text) {
    QWidget* receiver = QApplication::focusWidget();
    ASSERT_TRUE(receiver);
    for (const QChar letter : text) {
        // Vietnamese letters come from an input method, not from a key.
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QApplication::sendEvent(receiver, &press);
    }
}

void VisitFixture::focus(QWidget& widget) {
    widget.setFocus();
    ASSERT_EQ(QApplication::focusWidget(), &widget) << widget.objectName().toStdString();
}

Answer VisitFixture::answer(int item, int visit) {
    const auto places = itemPlaces(m_checklist);
    const ItemId id = places.at(static_cast<std::size_t>(item)).item->id;
    return readRow<Answer>(dossier().journal(),
                           answerId(m_visits.at(static_cast<std::size_t>(visit)), id).row)
        .value_or(Answer{});
}

std::vector<Finding> VisitFixture::findings(int visit) {
    return rowsWhere<Finding>(dossier().journal(), field::Finding::visit,
                              m_visits.at(static_cast<std::size_t>(visit)).row);
}

std::int64_t VisitFixture::commits() {
    std::int64_t count = 0;
    for (const auto& [device, have] : dossier().journal().have())
        count += have.upTo;
    return count;
}

} // namespace dkt::gui
