package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.privacy.breach.BreachQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** The log of breaches: what is open, or what is closed. */
@Named
@RequestScoped
public class BreachListView extends OpenOrEndedList<BreachQuery.Line> {

    @Inject private BreachQuery query;

    public BreachListView() {
        super("/privacy/breaches", "closed");
    }

    @Override
    Page<BreachQuery.Line> read(boolean open, PageKey key) {
        return query.page(open, key);
    }

    @Override
    String key(BreachQuery.Line line) {
        return PageKey.text(line.noticedAt(), line.id());
    }
}
