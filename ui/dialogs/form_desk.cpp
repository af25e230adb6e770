#include "ui/dialogs/form_desk.h"

#include "core/integrity/known_heads.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/form_files.h"
#include "ui/dialogs/preview_dialog.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString assessmentSheet = u"PTD"_s;

}

struct ComposedForm {
    core::Document document;
    PagedDocument pages;
};

FormDesk::FormDesk(Workspace &workspace, QWidget *page) : QObject(page), m_workspace(workspace), m_page(page)
{
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), m_page, error); });
    connect(&workspace, &Workspace::registerClosed, &m_job, &Job::cancel);
}

void FormDesk::compose(const QString &form, const core::FormRequest &request, std::function<void(ComposedForm)> then)
{
    if (m_job.isRunning() || !m_workspace.isOpen())
        return;
    m_job.start(tr("Making the form"),
                [path = m_workspace.path(), heads = core::KnownHeads(m_workspace.seat().knownHeads), at = m_workspace.seat().now(), form,
                 request](const core::Progress &progress) -> ComposedForm {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    core::Document document = core::compose(database, form, request);
                    heads.remember(database, core::KnownHead::Source::Print, at);
                    PagedDocument pages(document, progress);
                    return {std::move(document), std::move(pages)};
                },
                std::move(then));
}

void FormDesk::preview(const QString &form, const core::FormRequest &request)
{
    compose(form, request, [this](ComposedForm made) { show(std::move(made)); });
}

void FormDesk::show(ComposedForm form)
{
    auto *dialog = new PreviewDialog(m_workspace.ask(), std::move(form.document), std::move(form.pages), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// The window that asks for the printer stays open for long: it waits until the job has told everybody that it ended.
void FormDesk::print(const QString &form, const core::FormRequest &request)
{
    compose(form, request, [this](ComposedForm made) {
        const auto kept = std::make_shared<ComposedForm>(std::move(made));
        const auto print = [this, kept] { attempt(m_workspace.ask(), m_page, [&] { printOnPaper(kept->pages, kept->document.title, m_page); }); };
        QMetaObject::invokeMethod(this, print, Qt::QueuedConnection);
    });
}

void FormDesk::save(const QString &form, const core::FormRequest &request, const QString &suffix)
{
    compose(form, request, [this, suffix](const ComposedForm &made) {
        QMetaObject::invokeMethod(this, [this, document = made.document, suffix] { write(document, suffix); }, Qt::QueuedConnection);
    });
}

void FormDesk::write(const core::Document &document, const QString &suffix)
{
    const QString path = m_workspace.ask().saveFile(m_page, tr("Save the form"), fileNameOf(document, suffix), fileFilter(suffix));
    if (path.isEmpty() || m_job.isRunning())
        return;
    m_job.start(tr("Writing the file"),
                [document, path](const core::Progress &progress) -> void { writeDocument(document, path, progress); },
                [this, path] { Q_EMIT saved(path); });
}

void FormDesk::previewAssessment(core::Id<core::Household> household)
{
    if (!m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), m_page, [&] {
        const auto stored = m_workspace.database().find(household);
        if (!stored)
            throw core::Error(core::Error::Kind::BadRequest, tr("Choose a household first."));
        core::FormRequest request;
        request.household = stored->uid;
        request.asOf = m_workspace.asOf();
        preview(assessmentSheet, request);
    });
}

}
