package dev.wirewatch.deliver.mail;

/** How a connection to a mail server is encrypted. */
enum Security {
    NONE(25),
    /** After a greeting in the clear; without it nothing is sent. */
    STARTTLS(587),
    /** From the first byte. */
    TLS(465);

    private final int usualPort;

    Security(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }
}
