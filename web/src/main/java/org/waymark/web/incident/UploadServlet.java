package org.waymark.web.incident;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;
import org.waymark.incident.Uploads;
import org.waymark.web.shared.TellCookie;

/**
 * Takes large files in pieces by the tus protocol (version 1.0.0 with creation and termination): a
 * line that breaks costs nothing, the rest comes later. Whose file it is, the cookie of the draft
 * says; somebody else's is not there. Nothing is ever given out here.
 */
@WebServlet(urlPatterns = {"/tell/upload", "/tell/upload/*"})
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UploadServlet.class.getName());
    private static final String PATH = "/tell/upload";
    private static final Set<String> METHODS = Set.of("POST", "HEAD", "PATCH", "DELETE", "OPTIONS");

    @Inject private transient Uploads uploads;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String secret = TellCookie.of(request);
        if (!METHODS.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            service(secret).process(request, new WithoutPages(response), null);
        } catch (DraftStorage.Refused refused) {
            response.resetBuffer();
            response.setStatus(refused.status());
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(refused.getMessage());
            return;
        } catch (IOException cut) {
            LOG.log(Level.FINE, "The line of an upload broke");
            return;
        }
        if ("PATCH".equals(request.getMethod())
                && response.getStatus() == HttpServletResponse.SC_NO_CONTENT) {
            String uri = request.getRequestURI();
            settle(secret, uri.substring(uri.lastIndexOf('/') + 1));
        }
    }

    /** Judged at once where that can be; else when the page of the files is opened next. */
    private void settle(String secret, String publicId) {
        try {
            uploads.settle(secret, publicId);
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "A file that has arrived could not be judged yet", later);
        }
    }

    private TusFileUploadService service(String secret) {
        return new TusFileUploadService()
                .withUploadStorageService(new DraftStorage(uploads, secret))
                .withUploadLockingService(new NoLocks())
                .withUploadUri(PATH)
                .withMaxUploadSize(uploads.mostBytes())
                .disableTusExtension("checksum")
                .disableTusExtension("concatenation")
                .disableTusExtension("expiration");
    }

    /** A script asks here, and wants a number and no page. */
    private static final class WithoutPages extends HttpServletResponseWrapper {

        WithoutPages(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status, String words) {
            setStatus(status);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }
    }

    /**
     * No locks, which would hold on one server only: bytes count when they are the next ones, and
     * the database sees to that.
     */
    private static final class NoLocks implements UploadLockingService {

        @Override
        public UploadLock lockUploadByUri(String uri) {
            return null;
        }

        @Override
        public void cleanupStaleLocks() {
            // there are none
        }

        @Override
        public boolean isLocked(UploadId id) {
            return false;
        }

        @Override
        public void setIdFactory(me.desair.tus.server.upload.UploadIdFactory factory) {
            // not needed
        }
    }
}
