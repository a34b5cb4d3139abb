using Microsoft.Win32.SafeHandles;

namespace Corpus.Tool.Files;

/// <summary>The standard input and output as bytes.</summary>
internal static class StandardStreams
{
    // EPIPE, the same on Linux and macOS.
    private const int BrokenPipe = 32;

    /// <summary>Opens the standard input.</summary>
    public static Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>
    /// Opens the standard output, without a buffer. If it is a pipe on Linux or macOS, writing throws when the reader has closed it
    /// (<see cref="IsClosedPipe"/>); the stream of <see cref="Console"/> would ignore that, and the command would go on working for nobody.
    /// </summary>
    public static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

            // In a file, a FileStream would write at its own position, not after what other programs have written there.
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Whether an exception says that the reader of the output has closed it.</summary>
    public static bool IsClosedPipe(IOException exception) => !OperatingSystem.IsWindows() && exception.HResult == BrokenPipe;
}
