package org.waymark.referral.feed;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.access.SignIn;

/**
 * Looks every few seconds into the folder of the setting {@code waymark.feed.folder}, where there
 * is one. What lies there is sent by the REST client {@code waymark.feed.folder.client}: its
 * organisation is the sender, and its rights decide.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FeedFolderWatch {

    private static final Logger LOG = Logger.getLogger(FeedFolderWatch.class.getName());

    @Inject
    @ConfigProperty(name = "waymark.feed.folder")
    private Optional<String> configured;

    @Inject
    @ConfigProperty(name = "waymark.feed.folder.client", defaultValue = "import-client")
    private String client;

    @Inject private FeedIntake intake;
    @Inject private SignIn signIn;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    private final ReentrantLock looking = new ReentrantLock();
    private FeedFolder folder;
    private String lastProblem;

    @PostConstruct
    void open() {
        folder = configured.map(path -> new FeedFolder(Path.of(path), clock)).orElse(null);
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        if (folder == null || !looking.tryLock()) {
            return;
        }
        try {
            Optional<Actor> sender =
                    signIn.asConfiguredClient(client).filter(it -> it.may(Right.FEED_SEND));
            if (sender.isEmpty()) {
                problem(
                        "The watched folder waits: no REST client "
                                + client
                                + " that may send feeds",
                        null);
                return;
            }
            current.become(sender.get(), "watched folder");
            folder.look(this::take);
            lastProblem = null;
        } catch (IOException | UncheckedIOException e) {
            problem("The watched folder cannot be used: " + e.getMessage(), e);
        } catch (RuntimeException away) {
            problem("The watched folder waits: who sends cannot be looked up now", away);
        } finally {
            looking.unlock();
        }
    }

    private FeedIntake.Receipt take(InputStream content, String name) throws IOException {
        return intake.receive(content, name, FeedBatch.Channel.FOLDER);
    }

    /** Once, not every five seconds. */
    private void problem(String what, Exception why) {
        if (!what.equals(lastProblem)) {
            LOG.log(Level.WARNING, what, why);
            lastProblem = what;
        }
    }
}
