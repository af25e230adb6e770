#pragma once

// The handbook that the program carries: Vietnamese pages in Markdown under :/help/pages, in the order of their numbers.

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

struct HandbookPage {
    QString topic;               ///< "nhap-danh-sach", of 04-nhap-danh-sach.md.
    QString title;               ///< Its first heading.
    QString markdown;
};

/// A part of a page, from a heading to the next, that holds all words of a search.
struct HandbookHit {
    std::size_t page = 0;
    QString heading;             ///< Empty for what stands before the first heading below the title.
    QString line;                ///< The first line that holds one of the words, without marks of Markdown.
};

std::vector<HandbookPage> handbookPages();

/// The place of a topic among the pages; the first page where there is none of that name.
std::size_t pageOfTopic(const std::vector<HandbookPage> &pages, const QString &topic);

/// In the order of the pages. Words in any order, with or without marks; no words find nothing.
std::vector<HandbookHit> searchHandbook(const std::vector<HandbookPage> &pages, const QString &words);

}
