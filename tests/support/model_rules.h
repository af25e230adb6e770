#pragma once

// Watches every table of a page: a model that breaks the rules of item models ends the test at once.

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>

#include <set>

namespace support {

class ModelRules {
public:
    /// The models of all views of the page and those behind their proxies.
    explicit ModelRules(const QWidget &page)
    {
        for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>())
            watch(view->model());
    }

    int watched() const { return int(m_watched.size()); }

private:
    void watch(QAbstractItemModel *model)
    {
        if (!model || !m_watched.insert(model).second)
            return;
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        if (const auto *proxy = qobject_cast<QAbstractProxyModel *>(model))
            watch(proxy->sourceModel());
    }

    std::set<QAbstractItemModel *> m_watched;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

}
