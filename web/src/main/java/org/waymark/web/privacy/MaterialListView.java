package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.privacy.material.MaterialQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** The register of requests for material: what is open, or what has ended. */
@Named
@RequestScoped
public class MaterialListView extends OpenOrEndedList<MaterialQuery.Line> {

    @Inject private MaterialQuery query;

    public MaterialListView() {
        super("/privacy/material", "ended");
    }

    @Override
    Page<MaterialQuery.Line> read(boolean open, PageKey key) {
        return query.page(open, key);
    }

    @Override
    String key(MaterialQuery.Line line) {
        return PageKey.text(line.receivedAt(), line.id());
    }
}
