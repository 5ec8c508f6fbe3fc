package org.waymark.privacy.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.shared.IllegalMove;

/** Makes the paper of a request from what was decided about its records. */
@ApplicationScoped
class MaterialPaper {

    @Inject private MaterialStore store;
    @Inject private MaterialReader reader;

    /**
     * @throws IllegalMove when a record has changed since it was decided about: the places to be
     *     taken out would be the wrong ones
     */
    MaterialBundle.Made make(MaterialRequest request, boolean draft) {
        List<MaterialBundle.Part> parts =
                store.items(request.id()).stream().map(this::part).toList();
        return MaterialBundle.make(request.asked(), request.reference(), parts, draft);
    }

    private MaterialBundle.Part part(MaterialItem item) {
        String text = null;
        if (item.decision().isGiven() && !item.isElsewhere()) {
            String now = reader.text(item);
            if (!item.isAbout(now)) {
                throw new IllegalMove(
                        "This record has changed since it was decided about: "
                                + item.description()
                                + ". Send the request back, and decide again.");
            }
            text = item.redaction().apply(now);
        }
        return new MaterialBundle.Part(
                item.kind(), item.description(), item.decision(), item.reason(), text);
    }
}
