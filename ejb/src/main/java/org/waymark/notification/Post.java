package org.waymark.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands e-mail to the operator's mail server ({@code waymark.mail.host}, {@code .port}, {@code
 * .from}).
 */
@ApplicationScoped
class Post implements Carrier {

    @Inject
    @ConfigProperty(name = "waymark.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "waymark.mail.port", defaultValue = "25")
    private String port;

    @Inject
    @ConfigProperty(name = "waymark.mail.from", defaultValue = "no-reply@localhost")
    private String from;

    @Override
    public String channel() {
        return "EMAIL";
    }

    @Override
    public boolean isConfigured() {
        return host.isPresent();
    }

    @Override
    public void send(Message message, String to) throws UndeliverableException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", port);
        settings.put("mail.smtp.connectiontimeout", "5000");
        settings.put("mail.smtp.timeout", "10000");
        settings.put("mail.smtp.starttls.enable", "true");
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(settings));
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(RecipientType.TO, one(to));
            mail.setSubject(line(message.subject()), "UTF-8");
            mail.setText(message.body(), "UTF-8");
            Transport.send(mail);
        } catch (MessagingException cannot) {
            throw new UndeliverableException(cannot);
        }
    }

    /**
     * An address as it stands in the head of a message.
     *
     * @throws AddressException when it is none, or more than one
     */
    static InternetAddress one(String to) throws AddressException {
        return new InternetAddress(to, true);
    }

    /** On one line: nothing in a subject can begin another line of the head. */
    static String line(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }
}
