using System.Runtime.InteropServices;

namespace Corpus.Tool.Files;

/// <summary>What .NET does not report about a file on Linux and macOS: whether it is a regular file, and who owns it.</summary>
/// <param name="IsRegular">Whether it is a regular file, and not a device, a pipe or a socket.</param>
/// <param name="Owner">The number of the user that owns it.</param>
/// <param name="Group">The number of the group that owns it.</param>
internal readonly record struct UnixFile(bool IsRegular, uint Owner, uint Group)
{
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    // More than the structures of both systems need.
    private const int StructureSize = 512;

    /// <summary>Finds a file. Of a link, finds the file that it leads to.</summary>
    /// <param name="path">The path.</param>
    /// <returns>Null if the file does not exist, or on other systems.</returns>
    public static UnixFile? Find(string path)
    {
        var structure = new byte[StructureSize];
        if (OperatingSystem.IsLinux())
        {
            // AT_FDCWD and STATX_BASIC_STATS. Unlike that of stat, the structure is the same on every processor.
            return Statx(-100, path, 0, 0x7FF, structure) == 0 ? From(structure, mode: 28, owner: 20, group: 24) : null;
        }

        return OperatingSystem.IsMacOS() && (RuntimeInformation.ProcessArchitecture == Architecture.X64 ? Stat64(path, structure) : Stat(path, structure)) == 0
            ? From(structure, mode: 4, owner: 16, group: 20)
            : null;
    }

    /// <summary>Gives a file the owner and the group of this one, if the system allows it: to root, and for the group, to its members.</summary>
    /// <param name="path">The path.</param>
    public void TryGiveOwnerTo(string path)
    {
        if (Find(path) is { } other && (other.Owner, other.Group) != (Owner, Group) && ChangeOwner(path, Owner, Group) != 0)
        {
            // The owner cannot be given away, but perhaps the group.
            _ = ChangeOwner(path, other.Owner, Group);
        }
    }

    private static UnixFile From(ReadOnlySpan<byte> structure, int mode, int owner, int group) => new(
        (BitConverter.ToUInt16(structure[mode..]) & TypeMask) == RegularType, BitConverter.ToUInt32(structure[owner..]), BitConverter.ToUInt32(structure[group..]));

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] structure);

    [DllImport("libc", EntryPoint = "stat")]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] structure);

    [DllImport("libc", EntryPoint = "stat$INODE64")]
    private static extern int Stat64([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] structure);

    [DllImport("libc", EntryPoint = "chown")]
    private static extern int ChangeOwner([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint owner, uint group);
}
