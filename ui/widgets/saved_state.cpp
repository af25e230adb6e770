#include "ui/widgets/saved_state.h"

#include "ui/base/icons.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString iconName(SavedState::State state)
{
    switch (state) {
    case SavedState::State::Saved: return u"emblem-success"_s;
    case SavedState::State::Unsaved: return u"document-edit"_s;
    case SavedState::State::ReadOnly: return u"emblem-warning"_s;
    case SavedState::State::Nothing: break;
    }
    return {};
}

}

SavedState::SavedState(LabelText kind, QWidget *parent) : QWidget(parent), m_icon(plainLabel()), m_text(plainLabel({}, kind))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
}

QString SavedState::text() const
{
    return m_text->text();
}

void SavedState::show(State state, const QString &text)
{
    m_state = state;
    const QString name = iconName(state);
    m_icon->setVisible(!name.isEmpty());
    m_icon->setPixmap(name.isEmpty() ? QPixmap() : icon(name).pixmap(16, 16));
    m_text->setText(text);
}

}
