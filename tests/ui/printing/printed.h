#pragma once

// What a printed paper says, read back from its PDF by poppler.

#include "ui/printing/document_output.h"

#include <QProcess>
#include <QTemporaryDir>

namespace printed {

using namespace Qt::StringLiterals;

inline QString output(const QString &program, const QStringList &arguments)
{
    QProcess tool;
    tool.start(program, arguments);
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

/// The text of each page, laid out as it stands on paper.
inline QStringList pagesOf(const core::Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    ui::writePdf(document, path);
    QStringList pages = output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    pages.removeLast();
    return pages;
}

/// PostScript names of the fonts in the PDF, without the tag of a subset.
inline QStringList fontsOf(const core::Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    ui::writePdf(document, path);
    QStringList names;
    const QStringList lines = output(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    for (const QString &line : lines)
        names.append(line.section(u' ', 0, 0).section(u'+', -1));
    return names;
}

}
