package org.waymark.web.casework;

import org.waymark.casework.LooseEnd;

/** What is typed about one loose end of a case that is to be closed. */
public class LooseEndForm {

    private String key;
    private LooseEnd.How how;
    private String words;

    LooseEndForm(String key) {
        this.key = key;
    }

    LooseEnd.Settled settled() {
        return new LooseEnd.Settled(how, words);
    }

    /** Which one it is about, as the form was shown: the list may have changed since. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public LooseEnd.How getHow() {
        return how;
    }

    public void setHow(LooseEnd.How how) {
        this.how = how;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
