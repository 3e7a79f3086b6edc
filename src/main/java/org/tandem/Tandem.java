package org.tandem;

/** Starts Tandem from the command line. */
public final class Tandem {
    private Tandem() {}

    /**
     * Prints the version.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        String version = Tandem.class.getPackage().getImplementationVersion();
        System.out.println("tandem " + (version == null ? "unpackaged" : version));
    }
}
