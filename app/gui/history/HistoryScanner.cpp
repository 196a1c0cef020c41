// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryScanner.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "services/Dossier.h"

namespace dkt::gui {

namespace {

/// One slice: short beside what a key may wait.
constexpr std::chrono::milliseconds slice{8};
/// A page of answers.
constexpr std::size_t page = 300;

} // namespace

HistoryScanner::HistoryScanner(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HistoryScanner::goOn);
}

void HistoryScanner::search(const HistoryQuery& query, std::size_t wanted) {
    if (!m_context.dossier())
        return stop();
    m_wanted = std::max(wanted, page);
    m_searching = m_context.guard().run([&] {
        m_search = std::make_unique<HistorySearch>(*m_context.dossier(), query);
    }) == Guard::Result::Done;
    m_timer.start();
}

void HistoryScanner::more() {
    if (isAtEnd())
        return;
    m_wanted = std::max(m_wanted, page);
    m_searching = true;
    m_timer.start();
}

void HistoryScanner::readFacts() {
    if (!m_context.dossier())
        return;
    m_facts = std::make_unique<HistoryFacts>(m_context.dossier()->journal());
    m_counting = true;
    m_timer.start();
}

void HistoryScanner::stop() {
    m_timer.stop();
    m_search.reset();
    m_facts.reset();
    m_searching = m_counting = false;
}

void HistoryScanner::goOn() {
    if (!m_context.dossier()) {
        m_timer.stop(); // a worker has it; the page begins anew when it is back
        return;
    }
    const auto work = [this] {
        if (m_searching) {
            std::vector<HistoryEntry> entries = m_search->more(m_wanted, slice);
            m_wanted -= entries.size();
            m_searching = m_wanted > 0 && !m_search->isAtEnd();
            emit found(std::move(entries));
            if (!m_searching)
                emit rested();
        } else if (m_counting) {
            m_counting = m_facts->goOn(slice);
            if (!m_counting)
                emit factsRead();
        } else {
            m_timer.stop();
        }
    };
    if (m_context.guard().run(work) == Guard::Result::Failed)
        stop();
}

} // namespace dkt::gui
