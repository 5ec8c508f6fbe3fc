package org.waymark.reporting.population;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * Loads how many people live in London, or were recorded as victims, by characteristic. A year of a
 * basis is taken whole: the last file says how it is, and the same file again changes nothing.
 */
@Stateless
@Guarded
public class PopulationLoading {

    private static final int MOST_BYTES = 2_000_000;
    private static final int LONGEST_NAME = 120;
    private static final int OLDEST = 2001;

    @Inject private PopulationStore store;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What a file did.
     *
     * @param same it said what was there already
     * @param unmet areas that nobody has met, whose lines were left out
     */
    public record Outcome(int numbers, boolean same, Set<String> unmet) {}

    /** All that is loaded. */
    @Needs(value = Right.REFERENCE_EDIT, audited = false)
    public List<PopulationStore.Loaded> loaded() {
        return store.loaded();
    }

    /**
     * Loads a file.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.REFERENCE_EDIT)
    public Outcome load(Basis basis, Integer year, String fileName, InputStream content) {
        if (year == null || year < OLDEST || year > WorkingDays.dateOf(clock.instant()).getYear()) {
            throw new BadInput("year", "Enter the year that the numbers are of, such as 2021.");
        }
        if (basis == null) {
            throw new BadInput("basis", "Choose what the numbers count.");
        }
        PopulationFile file = PopulationFile.read(text(content), reference.areas());
        subject.list("population " + basis.name() + " " + year);
        boolean same = store.of(basis, year).equals(file.people());
        if (!same) {
            store.replace(
                    new PopulationStore.Loaded(
                            basis,
                            year,
                            file.people().size(),
                            shortened(fileName),
                            clock.instant()),
                    file.people(),
                    current.get().id());
        }
        return new Outcome(file.people().size(), same, file.unmet());
    }

    private static String shortened(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static String text(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BadInput("file", "This file is too large: at most two megabytes.");
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException strange) {
            throw new BadInput("file", "The file is not in UTF-8. Save it again as UTF-8.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
