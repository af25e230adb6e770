#include "ui/dialogs/handbook.h"

#include "core/base/folded.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString pagesFolder = u":/help/pages"_s;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString headingOf(const QString &line)
{
    return line.startsWith(u'#') ? line.mid(line.indexOf(u' ') + 1).trimmed() : QString();
}

bool isPicture(const QString &line)
{
    return line.startsWith("!["_L1);
}

QString withoutMarks(QString line)
{
    static const QRegularExpression marks(uR"(\*\*|`|^[-#] |^\d\. |^\||\|$)"_s);
    return line.remove(marks).replace(u'|', u' ').trimmed();
}

struct Part {
    QString heading;
    QStringList lines;
};

std::vector<Part> partsOf(const HandbookPage &page)
{
    std::vector<Part> parts{{}};
    const QStringList lines = page.markdown.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith("## "_L1))
            parts.push_back({.heading = headingOf(line), .lines = {}});
        if (!isPicture(line))
            parts.back().lines.append(withoutMarks(line));
    }
    return parts;
}

}

std::vector<HandbookPage> handbookPages()
{
    std::vector<HandbookPage> pages;
    for (const QFileInfo &file : QDir(pagesFolder).entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString markdown = textOf(file.filePath());
        pages.push_back({.topic = file.completeBaseName().section(u'-', 1), .title = headingOf(markdown.section(u'\n', 0, 0)), .markdown = markdown});
    }
    return pages;
}

std::size_t pageOfTopic(const std::vector<HandbookPage> &pages, const QString &topic)
{
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const HandbookPage &page) -> bool { return page.topic == topic; });
    return found == pages.end() ? 0 : std::size_t(found - pages.begin());
}

std::vector<HandbookHit> searchHandbook(const std::vector<HandbookPage> &pages, const QString &words)
{
    const QStringList sought = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<HandbookHit> hits;
    if (sought.isEmpty())
        return hits;
    const auto holdsAll = [&](const QString &text) -> bool {
        return std::all_of(sought.begin(), sought.end(), [&](const QString &word) -> bool { return text.contains(word); });
    };
    const auto holdsOne = [&](const QString &line) -> bool {
        const QString text = core::folded(line);
        return std::any_of(sought.begin(), sought.end(), [&](const QString &word) -> bool { return text.contains(word); });
    };
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const Part &part : partsOf(pages[i]))
            if (holdsAll(core::folded(part.lines.join(u' '))))
                hits.push_back({.page = i, .heading = part.heading, .line = *std::find_if(part.lines.begin(), part.lines.end(), holdsOne)});
    return hits;
}

}
