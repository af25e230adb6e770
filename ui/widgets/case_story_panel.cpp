#include "ui/widgets/case_story_panel.h"

#include "ui/widgets/case_story_html.h"

namespace ui {

CaseStoryPanel::CaseStoryPanel(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Story of the case"));
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void CaseStoryPanel::setStory(const core::CaseStory &story)
{
    setHtml(caseStoryHtml(story));
}

void CaseStoryPanel::setNotice(const QString &notice)
{
    setPlainText(notice);
}

}
