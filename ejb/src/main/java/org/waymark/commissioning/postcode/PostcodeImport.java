package org.waymark.commissioning.postcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.waymark.reference.PostcodeDirectory;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.UploadedText;

/** Loads a file of the postcode directory, whoever brings it. */
@ApplicationScoped
class PostcodeImport {

    private static final int LONGEST = 300;

    @Inject private PostcodeStore store;
    @Inject private PostcodeDirectory directory;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * What a file did.
     *
     * @param named the first lines that could not be read, in words
     */
    record Done(PostcodeStore.Loaded file, List<String> named) {}

    Done load(String fileName, InputStream content, Long accountId) throws IOException {
        int[] counts = new int[2];
        PostcodeFile.Content read =
                PostcodeFile.read(
                        content,
                        reference.areas(),
                        entries -> {
                            int[] kept = store.keep(entries);
                            counts[0] += kept[0];
                            counts[1] += kept[1];
                        });
        String strange = String.join(", ", read.strange());
        PostcodeStore.Loaded file =
                new PostcodeStore.Loaded(
                        UploadedText.name(fileName),
                        counts[0],
                        counts[1],
                        read.read() - counts[0] - counts[1],
                        read.unread(),
                        strange.isEmpty()
                                ? null
                                : strange.substring(0, Math.min(LONGEST, strange.length())),
                        clock.instant());
        store.loaded(file, accountId);
        directory.drop();
        return new Done(file, read.named());
    }
}
