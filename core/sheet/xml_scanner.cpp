#include "core/sheet/xml_scanner.h"

#include <QCoreApplication>

#include <expat.h>

#include <charconv>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct XmlText { Q_DECLARE_TR_FUNCTIONS(core::XmlScanner) };

std::string_view localName(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (const std::string_view written = pair[0]; written.ends_with(name) && localName(written) == name)
            return pair[1];
    return {};
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true";
}

int XmlAttributes::integer(std::string_view name, int otherwise) const
{
    const std::string_view text = value(name);
    int number = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

// Exceptions must not pass through expat's C frames: they wait in m_failure until the parser has stopped.
struct XmlScanner::Handlers {
    template<class Step> static void guarded(void *data, Step step)
    {
        auto *self = static_cast<XmlScanner *>(data);
        if (self->m_failure)
            return;
        try {
            step(*self);
        } catch (...) {
            self->m_failure = std::current_exception();
            XML_StopParser(self->m_parser, XML_FALSE);
        }
    }
    static void start(void *data, const char *name, const char **attributes)
    {
        guarded(data, [&](XmlScanner &self) {
            if (++self.m_depth > self.m_limits.depth)
                self.refuse(u"too deep"_s);
            self.started(localName(name), XmlAttributes(attributes));
        });
    }
    static void end(void *data, const char *name)
    {
        guarded(data, [&](XmlScanner &self) {
            --self.m_depth;
            self.ended(localName(name));
        });
    }
    static void characters(void *data, const char *bytes, int size)
    {
        guarded(data, [&](XmlScanner &self) { self.text({bytes, std::size_t(size)}); });
    }
    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        guarded(data, [](XmlScanner &self) { self.refuse(u"document type"_s); });
    }
};

XmlScanner::XmlScanner(QString fileName, const ReadLimits &limits) : m_fileName(std::move(fileName)), m_limits(limits), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Handlers::start, Handlers::end);
    XML_SetCharacterDataHandler(m_parser, Handlers::characters);
    XML_SetStartDoctypeDeclHandler(m_parser, Handlers::doctype);
}

XmlScanner::~XmlScanner()
{
    XML_ParserFree(m_parser);
}

void XmlScanner::feed(QByteArrayView piece)
{
    constexpr qsizetype bite = 16 << 10;
    for (qsizetype at = 0; at < piece.size(); at += bite)
        parse(piece.data() + at, int(std::min(bite, piece.size() - at)), false);
}

void XmlScanner::finish()
{
    parse("", 0, true);
}

void XmlScanner::parse(const char *bytes, int size, bool last)
{
    const XML_Status status = XML_Parse(m_parser, bytes, size, last);
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (status == XML_STATUS_ERROR)
        refuse(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser))));
    m_fed += size;
    // What expat holds back is one unfinished tag: many attributes in it would cost quadratic time.
    if (!last && m_fed - qint64(XML_GetCurrentByteIndex(m_parser)) > m_limits.tagBytes + (16 << 10))
        refuse(u"a tag beyond the limit"_s);
}

void XmlScanner::text(std::string_view) {}

void XmlScanner::refuse(const QString &detail) const
{
    throw Error(Error::Kind::Refused,
                XmlText::tr("The file %1 is damaged or was not made by a spreadsheet program, so nothing was read. Open it in Excel, save it again as .xlsx and try once more.")
                    .arg(m_fileName), detail);
}

}
