#pragma once

// Makes forms for the pages in the background: onto the screen, onto paper, into a file.

#include "core/forms/catalogue.h"
#include "ui/base/workspace.h"
#include "ui/jobs/job.h"

#include <functional>

namespace ui {

struct ComposedForm;

class FormDesk : public QObject {
    Q_OBJECT

public:
    /// `page` is the parent of what is shown and asked, and of the desk.
    FormDesk(Workspace &workspace, QWidget *page);

    /// For a JobPanel.
    Job &job() { return m_job; }

    void preview(const QString &form, const core::FormRequest &request);
    void print(const QString &form, const core::FormRequest &request);
    /// `suffix` as in `formFiles`.
    void save(const QString &form, const core::FormRequest &request, const QString &suffix);
    /// The sheet that says why a household is entitled or not, as of the day in view.
    void previewAssessment(core::Id<core::Household> household);

Q_SIGNALS:
    void saved(const QString &path);

private:
    void compose(const QString &form, const core::FormRequest &request, std::function<void(ComposedForm)> then);
    void show(ComposedForm form);
    void write(const core::Document &document, const QString &suffix);

    Workspace &m_workspace;
    QWidget *m_page;
    Job m_job;
};

}
