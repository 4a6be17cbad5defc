package dev.wirewatch.deliver.message;

/** A message in words that are escaped. */
sealed interface View permits AlertView, SummaryView {

    /** The file that prints it, in the folder of its format. */
    String template();

    /** What it is of, in one line: "Meridian Bank: Update: Talks broken off". */
    String subject();
}
