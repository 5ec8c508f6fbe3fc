package org.waymark.person;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.person.seal.SealedField;

/** Seals by a label in front, which has to be the same to open it again; or has lost its key. */
public class LabelledSeal implements ContentSeal {

    private boolean lost;

    /** From now on nothing opens. */
    void lose() {
        lost = true;
    }

    @Override
    public byte[] seal(long personId, SealedField what, byte[] plain) {
        if (lost) {
            throw new KeyOutOfReach();
        }
        byte[] label = label(personId, what);
        byte[] sealed = Arrays.copyOf(label, label.length + plain.length);
        for (int i = 0; i < plain.length; i++) {
            sealed[label.length + i] = (byte) (plain[i] ^ 0x55);
        }
        return sealed;
    }

    @Override
    public byte[] open(long personId, SealedField what, byte[] sealed) {
        if (lost) {
            throw new KeyOutOfReach();
        }
        byte[] label = label(personId, what);
        if (!Arrays.equals(label, Arrays.copyOf(sealed, label.length))) {
            throw new IllegalStateException("of another row");
        }
        byte[] plain = Arrays.copyOfRange(sealed, label.length, sealed.length);
        for (int i = 0; i < plain.length; i++) {
            plain[i] ^= 0x55;
        }
        return plain;
    }

    private static byte[] label(long personId, SealedField what) {
        return (personId + "|" + what.table() + "|" + what.column() + "|" + what.row() + "|")
                .getBytes(StandardCharsets.UTF_8);
    }
}
