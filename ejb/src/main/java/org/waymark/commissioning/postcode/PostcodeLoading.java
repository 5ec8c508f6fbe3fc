package org.waymark.commissioning.postcode;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;

/**
 * Loads the postcode directory by page. No postcode is ever deleted: a file of some of them adds to
 * what is there, and the same file again changes nothing.
 */
@Stateless
@Guarded
public class PostcodeLoading {

    @Inject private PostcodeImport files;
    @Inject private PostcodeStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * What the page shows.
     *
     * @param inUse postcodes that are in use
     * @param ended postcodes that are not any more
     */
    public record Directory(long inUse, long ended, List<PostcodeStore.Loaded> files) {}

    /**
     * What a file did.
     *
     * @param named the first lines that could not be read, in words
     */
    public record Outcome(PostcodeStore.Loaded file, List<String> named) {}

    @Needs(value = Right.REFERENCE_EDIT, audited = false)
    public Directory directory() {
        long[] sizes = store.sizes();
        return new Directory(sizes[0], sizes[1], store.files());
    }

    /**
     * Loads a file. No transaction is open while it is read, however long that takes.
     *
     * @throws org.waymark.shared.BadInput when it is no such file
     */
    @Needs(Right.REFERENCE_EDIT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Outcome load(String fileName, InputStream content) throws IOException {
        subject.list("postcode directory");
        PostcodeImport.Done done = files.load(fileName, content, current.get().id());
        return new Outcome(done.file(), done.named());
    }
}
