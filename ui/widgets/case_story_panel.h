#pragma once

// The story of one case, to be read, selected and copied.

#include "core/cases/case_story.h"

#include <QTextBrowser>

namespace ui {

class CaseStoryPanel : public QTextBrowser {
    Q_OBJECT

public:
    explicit CaseStoryPanel(QWidget *parent = nullptr);

    void setStory(const core::CaseStory &story);
    /// In place of a story.
    void setNotice(const QString &notice);
};

}
