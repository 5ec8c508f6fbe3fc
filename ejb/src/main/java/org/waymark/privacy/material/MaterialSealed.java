package org.waymark.privacy.material;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.DocumentFileReader;
import org.waymark.shared.BadInput;

/**
 * What a manager of the case may not read by themselves: they ask whoever wrote counselling
 * information to look through it, once the higher test is met; and open the documents that they
 * decide about.
 */
@Stateless
@Guarded
public class MaterialSealed {

    @Inject private MaterialStore store;
    @Inject private MaterialFiles files;
    @Inject private CurrentActor current;

    /**
     * Asks whoever wrote it.
     *
     * @throws BadInput when the higher test is not met, or it is not kept here
     */
    @Needs(Right.MATERIAL_PREPARE)
    public void askAuthor(String reference, long itemId) {
        MaterialRequest request =
                store.inReview(
                        MaterialScope.prepared(current.get()),
                        reference,
                        "author of counselling information asked");
        MaterialItem item = store.item(request, itemId);
        if (!item.kind().isSealed() || item.isElsewhere()) {
            throw new BadInput("decision", "There is nobody to be asked about this here.");
        }
        HigherTest.require(request.asked(), store.weighing(request.id()).weighed());
        files.ask(item, request.caseId());
    }

    /**
     * The file of a document.
     *
     * @throws org.waymark.shared.NotFound when it has none that may be opened
     */
    @Needs(Right.MATERIAL_PREPARE)
    public DocumentFileReader.Held document(String reference, long itemId) {
        MaterialRequest request =
                store.load(
                        MaterialScope.prepared(current.get()),
                        reference,
                        "document of request opened");
        return files.opened(store.item(request, itemId));
    }
}
