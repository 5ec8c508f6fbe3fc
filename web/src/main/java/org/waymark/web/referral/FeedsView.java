package org.waymark.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.referral.feed.FeedBatch;
import org.waymark.referral.feed.FeedBatchQuery;
import org.waymark.referral.feed.FeedIntake;
import org.waymark.referral.feed.FeedSenders;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The feed files of the organisation, newest first, and the way to send another one. */
@Named
@RequestScoped
public class FeedsView {

    private static final int PAGE = 25;

    @Inject private FeedBatchQuery batches;
    @Inject private FeedIntake intake;
    @Inject private FeedSenders senders;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;

    private String before;
    private Part file;
    private List<FeedBatchQuery.Batch> found;

    /** Takes the chosen file and goes on to its page, also when it was refused as a whole. */
    public String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.problem("file", "Choose a file that is not empty.");
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            FeedIntake.Receipt receipt =
                    intake.receive(content, file.getSubmittedFileName(), FeedBatch.Channel.PAGE);
            return "/referral/feed?faces-redirect=true&id=" + receipt.batchId();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        } finally {
            file.delete();
        }
    }

    public boolean isMaySend() {
        return senders.maySend(current.get());
    }

    /** The largest file that is taken. */
    public long getMostBytes() {
        return intake.mostBytes();
    }

    public List<FeedBatchQuery.Batch> getRows() {
        return all().size() > PAGE ? all().subList(0, PAGE) : all();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return all().size() > PAGE ? Long.toString(all().get(PAGE - 1).id()) : null;
    }

    private List<FeedBatchQuery.Batch> all() {
        if (found == null) {
            found = batches.batches(FeedView.number(before), PAGE + 1);
        }
        return found;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
