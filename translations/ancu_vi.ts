<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>%1 File</source>
        <comment>%1 is a file name suffix, for example txt</comment>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Lối tắt</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn tất &amp;cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Tăn&amp;g</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Giả&amp;m</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cấp trên</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã tồn tại.
Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nơi mở gần đây</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục cha</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Xem dạng danh sách</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Các nơi thường dùng</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Các tệp</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” được bảo vệ chống ghi.
Vẫn xóa?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Xóa “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Tên tệp không hợp lệ</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Không dùng được tên “%1”.&lt;/b&gt;&lt;p&gt;Hãy đặt tên khác, ngắn hơn hoặc không có dấu câu.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>K&amp;hông tất cả</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
</context>
<context>
    <name>cli::BackupVerbs</name>
    <message>
        <source>Backed up and compared: %1</source>
        <translation>Đã sao lưu và đối chiếu: %1</translation>
    </message>
    <message>
        <source>Attention: the backup is of another register than the one it replaced.</source>
        <translation>Chú ý: bản sao lưu này là của một sổ khác với sổ vừa bị thay thế.</translation>
    </message>
    <message>
        <source>Older backups are kept until somebody confirms the restored state in the window.</source>
        <translation>Các bản sao lưu cũ được giữ nguyên cho đến khi có người xác nhận trạng thái đã khôi phục trong cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>toàn vẹn</translation>
    </message>
    <message>
        <source>NOT IN ORDER</source>
        <translation>KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>Drill with %1</source>
        <translation>Diễn tập với bản sao lưu %1</translation>
    </message>
    <message>
        <source>The file is as it was written: %1</source>
        <translation>Tệp còn nguyên như khi ghi: %1</translation>
    </message>
    <message>
        <source>Its head %1 stands in the register&apos;s journal: %2</source>
        <translation>Mã xác thực %1 có trong nhật ký của sổ: %2</translation>
    </message>
    <message>
        <source>The backup can be restored.</source>
        <translation>Bản sao lưu khôi phục được.</translation>
    </message>
    <message>
        <source>The drill failed. Make a new backup and run the drill again.</source>
        <translation>Diễn tập không đạt. Hãy lập bản sao lưu mới rồi diễn tập lại.</translation>
    </message>
    <message>
        <source>There is no register at %1.</source>
        <translation>Không có sổ tại %1.</translation>
    </message>
    <message>
        <source>A copy that was opened and compared; older ones are thinned out.</source>
        <translation>Lập bản sao lưu, mở ra và đối chiếu; các bản cũ được xóa bớt theo quy tắc lưu giữ.</translation>
    </message>
    <message>
        <source>Puts a checked backup in place; the replaced file is kept.</source>
        <translation>Khôi phục từ bản sao lưu đã kiểm tra; tệp bị thay thế được giữ lại.</translation>
    </message>
    <message>
        <source>Restores the newest backup into a file of its own, compares and verifies it, and deletes it.</source>
        <translation>Diễn tập khôi phục: khôi phục bản sao lưu mới nhất vào một tệp riêng, đối chiếu, kiểm tra rồi xóa tệp đó.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %Ln household(s).</source>
        <translation>
            <numerusform>Đã khôi phục %1: %Ln hộ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replaced file, %Ln change(s) newer, is kept as %1.</source>
        <translation>
            <numerusform>Tệp bị thay thế, mới hơn %Ln thay đổi, được giữ lại tại %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) with the same content after the restore: %1</source>
        <translation>
            <numerusform>Nội dung %Ln bảng giống nhau sau khi khôi phục: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CaseVerbs</name>
    <message>
        <source>entered by %1</source>
        <translation>%1 nhập</translation>
    </message>
    <message>
        <source>Case %1: %2, %3</source>
        <translation>Hồ sơ %1: %2, %3</translation>
    </message>
    <message>
        <source>Stands at “%1” since %2</source>
        <translation>Đang ở bước “%1” từ ngày %2</translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <translation>Trong danh sách: %1</translation>
    </message>
    <message>
        <source>Missing paper: %1</source>
        <translation>Thiếu giấy tờ: %1</translation>
    </message>
    <message>
        <source>Not scanned: %1</source>
        <translation>Chưa quét: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Bước kế tiếp: %1</translation>
    </message>
    <message>
        <source>The register has no case %1.</source>
        <translation>Sổ không có hồ sơ %1.</translation>
    </message>
    <message>
        <source>There is no queue %1. Queues: %2</source>
        <translation>Không có hàng đợi %1. Các hàng đợi: %2</translation>
    </message>
    <message>
        <source>The register has no commune %1 on that day.</source>
        <translation>Sổ không có xã/thị trấn %1 vào ngày đó.</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>trễ từ ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>trễ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that happened to a case: steps, papers, votes, complaints; what is missing and what comes next.</source>
        <translation>Toàn bộ diễn biến của một hồ sơ: các bước, giấy tờ, bình xét, kiến nghị; còn thiếu gì và bước kế tiếp.</translation>
    </message>
    <message>
        <source>What is to be done, by queue; with --queue its cases. Exit status 1 where something is late.</source>
        <translation>Việc cần làm theo hàng đợi; thêm --queue thì liệt kê hồ sơ. Mã kết thúc 1 khi có hồ sơ trễ hạn.</translation>
    </message>
</context>
<context>
    <name>cli::ListVerbs</name>
    <message>
        <source>%1 new, %2 unchanged, %3 changed, %4 doubtful, %5 rejected</source>
        <translation>%1 mới, %2 không đổi, %3 thay đổi, %4 nghi vấn, %5 không nhận</translation>
    </message>
    <message>
        <source>%1 repaired, %2 to look at, %3 to ask, %4 pairs that look alike</source>
        <translation>%1 đã tự sửa, %2 cần xem lại, %3 cần quyết định, %4 cặp nghi trùng</translation>
    </message>
    <message>
        <source>Taken into the register.</source>
        <translation>Đã nhập vào sổ.</translation>
    </message>
    <message>
        <source>Nothing was stored (--dry-run).</source>
        <translation>Chưa lưu gì (--dry-run).</translation>
    </message>
    <message>
        <source>No list was named. Run ancu-cli help.</source>
        <translation>Chưa nêu danh sách nào. Hãy chạy ancu-cli help.</translation>
    </message>
    <message>
        <source>%1 entitled, %2 for the officer to decide, %3 with data missing, %4 not entitled</source>
        <translation>%1 đủ điều kiện, %2 cán bộ xem xét, %3 thiếu dữ liệu, %4 không đủ điều kiện</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit phải là số từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Whether each household is entitled, and why.</source>
        <translation>Xét từng hộ có đủ điều kiện không, và vì sao.</translation>
    </message>
    <message>
        <source>The same search as on the screen.</source>
        <translation>Tìm kiếm như trên màn hình.</translation>
    </message>
    <message>
        <source>(not assigned to a new commune yet)</source>
        <translation>(chưa phân về xã mới)</translation>
    </message>
    <message>
        <source>No household stands at these cells. Nothing was stored.</source>
        <translation>Không có hộ nào ở các ô sau. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Takes lists in; --marked writes the checked copies to send back, --answers reads corrections with the columns file, cell, value.</source>
        <translation>Nhập danh sách; --marked ghi bản đánh dấu để trả lại, --answers đọc bảng sửa có các cột file, cell, value.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>đã đọc %Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln list(s)</source>
        <translation>
            <numerusform>Nhập %Ln danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) on %1</source>
        <translation>
            <numerusform>%Ln hộ tại ngày %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) found</source>
        <translation>
            <numerusform>Tìm thấy %Ln hộ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Main</name>
    <message>
        <source>Print one JSON object.</source>
        <translation>Xuất một đối tượng JSON.</translation>
    </message>
    <message>
        <source>%1 is missing. Run ancu-cli help.</source>
        <translation>Thiếu %1. Hãy chạy ancu-cli help.</translation>
    </message>
    <message>
        <source>The option --%1 is missing. Run ancu-cli help.</source>
        <translation>Thiếu tùy chọn --%1. Hãy chạy ancu-cli help.</translation>
    </message>
    <message>
        <source>--%1 takes a date like 2025-03-01.</source>
        <translation>--%1 phải là ngày dạng 2025-03-01.</translation>
    </message>
    <message>
        <source>ancu-cli VERB …   (--json for one JSON object; --known-heads FOLDER for the heads of registers this computer keeps; exit status 0 done, 1 done but look at it, 2 not done)
</source>
        <translation>ancu-cli LỆNH …   (--json: in một đối tượng JSON; --known-heads THƯ_MỤC: nơi máy này giữ các mốc nhật ký đã biết; mã thoát 0: xong, 1: xong nhưng cần xem, 2: không làm được)
</translation>
    </message>
</context>
<context>
    <name>cli::PairVerbs</name>
    <message>
        <source>Pairs of households that may be the same family, with the evidence.</source>
        <translation>Các cặp hộ có thể là một gia đình, kèm căn cứ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same family</source>
        <translation>
            <numerusform>%Ln cặp hộ có thể là một gia đình</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::PaperVerbs</name>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set phải có dạng KEY=VALUE, không phải “%1”.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>The register has no commune %1 on that day.</source>
        <translation>Vào ngày đó trong sổ không có xã/thị trấn mã %1.</translation>
    </message>
    <message>
        <source>The forms that can be printed, with what each needs.</source>
        <translation>Các biểu mẫu in được và những gì mỗi biểu cần.</translation>
    </message>
    <message>
        <source>Prints a form into a file.</source>
        <translation>In một biểu mẫu ra tệp.</translation>
    </message>
    <message>
        <source>The charts that can be drawn.</source>
        <translation>Các biểu đồ vẽ được.</translation>
    </message>
    <message>
        <source>Draws a chart into a file.</source>
        <translation>Vẽ một biểu đồ ra tệp.</translation>
    </message>
</context>
<context>
    <name>cli::PlaceVerbs</name>
    <message>
        <source>(no hamlet known)</source>
        <translation>(chưa rõ thôn)</translation>
    </message>
    <message>
        <source>not assigned yet</source>
        <translation>chưa phân về xã mới</translation>
    </message>
    <message>
        <source>The table of hamlets %1 cannot be used. Nothing was stored.</source>
        <translation>Không dùng được bảng thôn %1. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Assign hamlets of divided communes</source>
        <translation>Phân thôn của xã bị chia về xã mới</translation>
    </message>
    <message>
        <source>The hamlets of divided communes and where they went; --assign says it from a table with the columns commune, hamlet, unit, from, decision, decided_on, citation.</source>
        <translation>Các thôn của xã bị chia và xã mới của từng thôn; --assign nhận việc phân thôn từ bảng có các cột commune, hamlet, unit, from, decision, decided_on, citation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) of divided communes are not assigned to a unit on %1.</source>
        <translation>
            <numerusform>%Ln hộ của các xã bị chia chưa được phân về xã mới tính đến ngày %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hamlet(s) changed.</source>
        <translation>
            <numerusform>Đã thay đổi %Ln thôn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::RegisterVerbs</name>
    <message>
        <source>Head of the journal: %1</source>
        <translation>Mã xác thực cuối nhật ký: %1</translation>
    </message>
    <message>
        <source>A register for a district, 440 huyện Đức Thọ by default, with its units, rules and levels.</source>
        <translation>Sổ của một huyện, mặc định 440 huyện Đức Thọ, kèm đơn vị, bộ tiêu chí và mức hỗ trợ.</translation>
    </message>
    <message>
        <source>The sample register: invented households in sixteen communes.</source>
        <translation>Sổ mẫu: các hộ giả định của mười sáu xã.</translation>
    </message>
    <message>
        <source>Checks the file, its relations, the journal chain, the rows against the journal, and the journal against what is known outside; or a printed code.</source>
        <translation>Kiểm tra tệp, các ràng buộc, chuỗi nhật ký, dữ liệu so với nhật ký và nhật ký so với các mốc đã biết ngoài sổ; hoặc tra một mã in trên giấy.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1: %Ln household(s).</source>
        <translation>
            <numerusform>Đã tạo %1: %Ln hộ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::RuleVerbs</name>
    <message>
        <source>entitled</source>
        <translation>đủ điều kiện</translation>
    </message>
    <message>
        <source>officer decides</source>
        <translation>cán bộ xem xét</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>thiếu dữ liệu</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>không đủ điều kiện</translation>
    </message>
    <message>
        <source>Rule sets and levels in force on %1</source>
        <translation>Bộ tiêu chí và mức hỗ trợ có hiệu lực ngày %1</translation>
    </message>
    <message>
        <source>%1 of %2 households would have another outcome.</source>
        <translation>%1 trong %2 hộ sẽ có kết quả khác.</translation>
    </message>
    <message>
        <source>Cost of the entitled: %1 → %2 đồng (%3)</source>
        <translation>Kinh phí cho các hộ đủ điều kiện: %1 → %2 đồng (%3)</translation>
    </message>
    <message>
        <source>The rule sets and levels of support in force, as sentences, with the names of their thresholds.</source>
        <translation>Bộ tiêu chí và mức hỗ trợ đang có hiệu lực, viết thành câu, kèm tên các ngưỡng.</translation>
    </message>
    <message>
        <source>Who would be judged otherwise, and what it would cost, with other thresholds, materials or levels; stores nothing.</source>
        <translation>Nếu đổi ngưỡng, vật liệu hoặc mức hỗ trợ thì hộ nào có kết quả khác, kinh phí tăng giảm bao nhiêu; không lưu gì.</translation>
    </message>
</context>
<context>
    <name>core::Accept</name>
    <message>
        <source>As stated in the list %1</source>
        <translation>Theo danh sách %1</translation>
    </message>
</context>
<context>
    <name>core::AmountReading</name>
    <message>
        <source>million đồng</source>
        <translation>triệu đồng</translation>
    </message>
    <message>
        <source>thousand đồng</source>
        <translation>nghìn đồng</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an amount in one way only.</source>
        <translation>Không xác định được chắc chắn số tiền từ “%1”.</translation>
    </message>
    <message>
        <source>The list counts in %1, but this amount was written in đồng.</source>
        <translation>Danh sách tính bằng %1, nhưng số tiền này ghi bằng đồng.</translation>
    </message>
    <message>
        <source>The list counts in đồng, but this amount was written in million đồng.</source>
        <translation>Danh sách tính bằng đồng, nhưng số tiền này ghi bằng triệu đồng.</translation>
    </message>
    <message>
        <source>The list counts in đồng, but this amount was written in thousand đồng.</source>
        <translation>Danh sách tính bằng đồng, nhưng số tiền này ghi bằng nghìn đồng.</translation>
    </message>
    <message>
        <source>The amount was written as text and read as %1 đồng.</source>
        <translation>Số tiền được ghi ở dạng văn bản; đã đọc là %1 đồng.</translation>
    </message>
</context>
<context>
    <name>core::Answers</name>
    <message>
        <source>The answers in %1 cannot be used. Nothing was stored.</source>
        <translation>Không dùng được bảng sửa %1. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The column “%1” is missing; the columns are file, cell, value.</source>
        <translation>Thiếu cột “%1”; bảng phải có các cột file, cell, value.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not the name of a cell, such as F11.</source>
        <translation>Dòng %1: “%2” không phải tên ô, ví dụ F11.</translation>
    </message>
</context>
<context>
    <name>core::Backup</name>
    <message>
        <source>The backup could not be written. Check that the disk is not full.</source>
        <translation>Không ghi được bản sao lưu. Hãy kiểm tra dung lượng đĩa còn trống.</translation>
    </message>
    <message>
        <source>The backup was written but does not equal the register, so it was thrown away. Check the disk and try again.</source>
        <translation>Bản sao lưu đã ghi nhưng không khớp với sổ nên đã bị loại bỏ. Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another folder for backups.</source>
        <translation>Không tạo được thư mục %1. Hãy chọn thư mục khác để lưu bản sao lưu.</translation>
    </message>
    <message>
        <source>Another backup of this register is being written into %1. Wait until it is done.</source>
        <translation>Một bản sao lưu khác của sổ này đang được ghi vào %1. Hãy đợi ghi xong.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another folder for backups.</source>
        <translation>Không ghi được vào thư mục %1. Hãy chọn thư mục khác để lưu bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>core::CaseHeading</name>
    <message>
        <source>The amount “%1” cannot be read. Write a number above 0, such as 36.000.000.</source>
        <translation>Không đọc được số tiền “%1”. Hãy ghi số đồng lớn hơn 0, ví dụ 36.000.000.</translation>
    </message>
</context>
<context>
    <name>core::CasePage</name>
    <message>
        <source>The household does not exist any more. Choose a household of the register.</source>
        <translation>Hộ này không còn trong sổ. Hãy chọn một hộ khác trong sổ.</translation>
    </message>
    <message>
        <source>The case does not exist any more. Choose a case of the register.</source>
        <translation>Hồ sơ này không còn trong sổ. Hãy chọn một hồ sơ khác trong sổ.</translation>
    </message>
</context>
<context>
    <name>core::CaseStep</name>
    <message>
        <source>%1: %2%3</source>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>This case no longer exists. Look at the list of cases again.</source>
        <translation>Hồ sơ này không còn nữa. Hãy xem lại danh sách hồ sơ.</translation>
    </message>
    <message>
        <source>Household %1 (case %2)</source>
        <translation>Hộ %1 (hồ sơ %2)</translation>
    </message>
</context>
<context>
    <name>core::CellReadings</name>
    <message>
        <source>The name is missing, so this row cannot become a household. Write the name and send the row again.</source>
        <translation>Thiếu họ tên nên dòng này chưa nhập thành hộ được. Đề nghị ghi họ tên và gửi lại dòng này.</translation>
    </message>
    <message>
        <source>The name was typed in an old font and was converted to Unicode.</source>
        <translation>Họ tên được gõ bằng phông chữ cũ; đã chuyển sang Unicode.</translation>
    </message>
    <message>
        <source>Letters and marks were stored apart and were joined.</source>
        <translation>Chữ cái và dấu được lưu tách rời; đã ghép lại.</translation>
    </message>
    <message>
        <source>Superfluous spaces were taken away.</source>
        <translation>Đã bỏ các dấu cách thừa.</translation>
    </message>
    <message>
        <source>The name was written as names are: each word with one capital.</source>
        <translation>Họ tên đã được viết lại: mỗi từ viết hoa một chữ cái đầu.</translation>
    </message>
    <message>
        <source>There is a digit in the name.</source>
        <translation>Trong họ tên có chữ số.</translation>
    </message>
    <message>
        <source>The birth date %1 lies in the future. Ask for the right date.</source>
        <translation>Ngày sinh %1 sau ngày hiện tại. Đề nghị cho biết ngày sinh đúng.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Ask for the right birth date.</source>
        <translation>“%1” không phải là ngày. Đề nghị cho biết ngày sinh đúng.</translation>
    </message>
    <message>
        <source>Excel&apos;s number of a day was read as the date %1.</source>
        <translation>Ô ghi số thứ tự ngày của Excel; đã đọc là ngày %1.</translation>
    </message>
    <message>
        <source>The year has two digits; it was read as %1.</source>
        <translation>Năm chỉ có hai chữ số; đã đọc là %1.</translation>
    </message>
    <message>
        <source>The date was read as %1.</source>
        <translation>Ngày đã đọc là %1.</translation>
    </message>
    <message>
        <source>The identity number is missing. Ask for the CCCD number.</source>
        <translation>Thiếu số CCCD. Đề nghị bổ sung số CCCD.</translation>
    </message>
    <message>
        <source>Excel had dropped the zero in front of the number; it was put back.</source>
        <translation>Excel đã làm mất số 0 ở đầu; đã thêm lại.</translation>
    </message>
    <message>
        <source>Spaces and signs inside the number were taken away.</source>
        <translation>Đã bỏ dấu cách và ký hiệu trong số.</translation>
    </message>
    <message>
        <source>“%1” is neither “Nam” nor “Nữ”.</source>
        <translation>“%1” không phải “Nam” cũng không phải “Nữ”.</translation>
    </message>
    <message>
        <source>“%1” names no category of the movement.</source>
        <translation>“%1” không ứng với đối tượng nào của phong trào.</translation>
    </message>
    <message>
        <source>Both building anew and repair are asked for. Ask which one.</source>
        <translation>Vừa đề nghị xây mới vừa đề nghị sửa chữa. Đề nghị cho biết rõ là loại nào.</translation>
    </message>
    <message>
        <source>“%1” says neither building anew nor repair.</source>
        <translation>“%1” không cho biết là xây mới hay sửa chữa.</translation>
    </message>
    <message>
        <source>“%1” is not a number of members.</source>
        <translation>“%1” không phải là số nhân khẩu.</translation>
    </message>
    <message>
        <source>“%1” is not an area in m².</source>
        <translation>“%1” không phải là diện tích tính bằng m².</translation>
    </message>
</context>
<context>
    <name>core::CheckWords</name>
    <message>
        <source>Do not enter anything more. Keep this file and restore the newest good backup.</source>
        <translation>Không nhập thêm. Giữ nguyên tệp này và khôi phục bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Tệp sổ đọc được và đúng cấu trúc</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s) of the file</source>
        <translation>
            <numerusform>%1 trang của tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that belong together</source>
        <translation>Các bản ghi liên quan có đủ trong sổ</translation>
    </message>
    <message numerus="yes">
        <source>%1 table(s)</source>
        <translation>
            <numerusform>%1 bảng</numerusform>
        </translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Nhật ký liền mạch, không bị sửa</translation>
    </message>
    <message numerus="yes">
        <source>%1 entry(ies) of the journal</source>
        <translation>
            <numerusform>%1 mục nhật ký</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was changed by another program. Keep this file as evidence, report it to the head of the office, and compare with a backup made before.</source>
        <translation>Nhật ký đã bị sửa bằng chương trình khác. Giữ nguyên tệp này làm căn cứ, báo cáo lãnh đạo đơn vị và đối chiếu với bản sao lưu có trước.</translation>
    </message>
    <message>
        <source>Records against the history</source>
        <translation>Dữ liệu khớp với nhật ký</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>The records named were changed past An Cư. Compare them with the papers; then restore the newest good backup or enter the right values again.</source>
        <translation>Các bản ghi nêu trên đã bị sửa ngoài An Cư. Đối chiếu với hồ sơ giấy, sau đó khôi phục bản sao lưu tốt gần nhất hoặc nhập lại cho đúng.</translation>
    </message>
    <message>
        <source>History as printed and backed up</source>
        <translation>Nhật ký khớp với các mốc đã biết (bản in, bản sao lưu)</translation>
    </message>
    <message numerus="yes">
        <source>%1 known head(s) of the journal</source>
        <translation>
            <numerusform>%1 mốc nhật ký</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the newest file of the register and restore its newest backup; if nobody replaced the file, report it to the head of the office.</source>
        <translation>Tìm tệp sổ mới nhất hoặc khôi phục bản sao lưu mới nhất; nếu không ai thay tệp thì báo cáo lãnh đạo đơn vị.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>NOT IN ORDER</source>
        <translation>KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>Scanned papers</source>
        <translation>Giấy tờ đã quét</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the papers named again and attach them, or take the pages from the newest good backup.</source>
        <translation>Hãy quét lại và đính kèm các giấy tờ nêu trên, hoặc lấy lại từ bản sao lưu tốt gần nhất.</translation>
    </message>
</context>
<context>
    <name>core::Checks</name>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>%1 is born in the future.</source>
        <translation>%1 có ngày sinh sau ngày hiện tại.</translation>
    </message>
    <message>
        <source>%1 would be older than %2 years.</source>
        <translation>%1 có tuổi trên %2, cần kiểm tra lại ngày sinh.</translation>
    </message>
    <message>
        <source>The household has no head.</source>
        <translation>Hộ chưa ghi chủ hộ.</translation>
    </message>
    <message>
        <source>The birth date or year of the head is missing.</source>
        <translation>Thiếu ngày sinh hoặc năm sinh của chủ hộ.</translation>
    </message>
    <message>
        <source>The identity number of the head is missing.</source>
        <translation>Thiếu số CCCD của chủ hộ.</translation>
    </message>
    <message>
        <source>The household belongs to no category on this day.</source>
        <translation>Vào ngày này hộ không thuộc đối tượng nào.</translation>
    </message>
    <message>
        <source>A household cannot be poor and near-poor at the same time.</source>
        <translation>Một hộ không thể vừa là hộ nghèo vừa là hộ cận nghèo.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>It is not said whether to build anew or to repair.</source>
        <translation>Chưa ghi rõ xây mới hay sửa chữa.</translation>
    </message>
    <message>
        <source>The area of the house must be between 0 and %1 m².</source>
        <translation>Diện tích nhà phải từ 0 đến %1 m².</translation>
    </message>
    <message>
        <source>The house is built in the future.</source>
        <translation>Năm xây nhà sau năm hiện tại.</translation>
    </message>
    <message>
        <source>The house was repaired before it was built.</source>
        <translation>Năm sửa chữa nhà trước năm xây nhà.</translation>
    </message>
    <message>
        <source>The number of members is missing.</source>
        <translation>Thiếu số nhân khẩu.</translation>
    </message>
    <message>
        <source>More persons are named than the household has members.</source>
        <translation>Số người được ghi tên nhiều hơn số nhân khẩu của hộ.</translation>
    </message>
    <message>
        <source>%1 members are unusually many.</source>
        <translation>%1 nhân khẩu là nhiều bất thường, cần kiểm tra lại.</translation>
    </message>
    <message>
        <source>The total of the proposal is not the sum of its parts.</source>
        <translation>Tổng kinh phí đề nghị không bằng tổng các nguồn.</translation>
    </message>
</context>
<context>
    <name>core::Complaint</name>
    <message>
        <source>Choose the household or the list that the complaint is about.</source>
        <translation>Hãy chọn hộ hoặc danh sách mà kiến nghị nói đến.</translation>
    </message>
    <message>
        <source>Enter the day on which the complaint came in: its last day is counted from it.</source>
        <translation>Hãy nhập ngày nhận kiến nghị: hạn giải quyết tính từ ngày đó.</translation>
    </message>
    <message>
        <source>Enter what the complaint says.</source>
        <translation>Hãy nhập nội dung kiến nghị.</translation>
    </message>
    <message>
        <source>Say what came of the complaint, and what is answered: the closing minutes and the letter print it.</source>
        <translation>Hãy ghi kết quả giải quyết và nội dung trả lời: biên bản kết thúc niêm yết và văn bản trả lời in theo đó.</translation>
    </message>
    <message>
        <source>The complaint came in on %1; it cannot be settled before. Correct the day.</source>
        <translation>Kiến nghị nhận ngày %1, không thể giải quyết xong trước ngày đó. Hãy sửa lại ngày.</translation>
    </message>
</context>
<context>
    <name>core::Condition</name>
    <message>
        <source>the value of the fact “%1” does not fit it</source>
        <translation>giá trị của dữ kiện “%1” không hợp lệ</translation>
    </message>
    <message>
        <source>a condition has none of “all”, “any”, “not”, “criterion” and “fact”</source>
        <translation>điều kiện không có “all”, “any”, “not”, “criterion” hay “fact”</translation>
    </message>
    <message>
        <source>“all” and “any” need a list</source>
        <translation>“all” và “any” cần một danh sách</translation>
    </message>
    <message>
        <source>there is no criterion “%1”</source>
        <translation>không có tiêu chí “%1”</translation>
    </message>
    <message>
        <source>there is no fact “%1”</source>
        <translation>không có dữ kiện “%1”</translation>
    </message>
    <message>
        <source>the fact “%1” is a text, which a sentence can show but no condition can test</source>
        <translation>dữ kiện “%1” là văn bản, chỉ hiện được trong câu chứ không dùng làm điều kiện được</translation>
    </message>
    <message>
        <source>“%1” is not an operator for the fact “%2”</source>
        <translation>“%1” không phải là phép so sánh của dữ kiện “%2”</translation>
    </message>
    <message>
        <source>a condition is too long</source>
        <translation>điều kiện quá dài</translation>
    </message>
</context>
<context>
    <name>core::CsvReader</name>
    <message>
        <source>The file %1 is not a list that can be read: it is no workbook and no table of text. Save it as .xlsx and try once more.</source>
        <translation>Không đọc được tệp %1: tệp không phải bảng tính, cũng không phải bảng dạng văn bản. Hãy lưu lại thành .xlsx rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a list. Send the rows in several files.</source>
        <translation>Tệp %1 quá lớn đối với một danh sách. Hãy chia các dòng ra nhiều tệp.</translation>
    </message>
    <message>
        <source>The text of the file %1 is damaged. Ask the sender to send it again, best as .xlsx.</source>
        <translation>Phần chữ trong tệp %1 đã bị hỏng. Hãy đề nghị nơi gửi gửi lại, tốt nhất ở dạng .xlsx.</translation>
    </message>
    <message>
        <source>In row %2 of the file %1 a quotation mark is opened and never closed, so the rows below it cannot be told apart. Close it, or save the list as .xlsx, and try once more.</source>
        <translation>Ở dòng %2 của tệp %1 có dấu ngoặc kép mở mà không đóng, nên không phân biệt được các dòng phía dưới. Hãy đóng dấu ngoặc kép, hoặc lưu danh sách thành .xlsx, rồi thử lần nữa.</translation>
    </message>
</context>
<context>
    <name>core::Database</name>
    <message>
        <source>The SQLite driver of Qt is missing. Install it and start again.</source>
        <translation>Thiếu trình điều khiển SQLite của Qt. Hãy cài đặt rồi khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>The register %1 could not be opened. Check that the file exists and that you may read it.</source>
        <translation>Không mở được sổ %1. Hãy kiểm tra tệp còn tồn tại và bạn có quyền đọc tệp.</translation>
    </message>
    <message>
        <source>The folder of %1 does not allow safe writing. Copy the register to a folder on this computer&apos;s own disk.</source>
        <translation>Thư mục chứa %1 không cho phép ghi an toàn. Hãy chép sổ vào một thư mục trên ổ đĩa của chính máy này.</translation>
    </message>
    <message>
        <source>This SQLite cannot guard relations between rows, so the register was not opened.</source>
        <translation>Bản SQLite này không bảo đảm được ràng buộc giữa các dòng dữ liệu nên sổ chưa được mở.</translation>
    </message>
    <message>
        <source>%1 was not closed properly and lies where nothing can be written, so its last changes cannot be read there. Copy it together with its -wal file to this computer&apos;s disk and open it there.</source>
        <translation>Sổ %1 chưa được đóng đúng cách và nằm ở nơi không ghi được, nên không đọc được những thay đổi cuối cùng tại đó. Hãy chép tệp này cùng với tệp -wal của nó vào ổ đĩa của máy tính này rồi mở.</translation>
    </message>
</context>
<context>
    <name>core::Decision</name>
    <message>
        <source>This list no longer exists. Look at the lists again.</source>
        <translation>Danh sách này không còn nữa. Hãy xem lại các danh sách.</translation>
    </message>
    <message>
        <source>Enter number and day of the paper “%1”: without them nothing is decided.</source>
        <translation>Hãy nhập số và ngày của “%1”: thiếu số, ngày thì chưa có quyết định.</translation>
    </message>
    <message>
        <source>The list was adjusted on %1 already; a later decision cannot be dated before. Correct the day.</source>
        <translation>Danh sách đã được điều chỉnh ngày %1; quyết định sau không thể ghi ngày trước đó. Hãy sửa lại ngày.</translation>
    </message>
    <message>
        <source>%1: say why (%2). The decision prints the reason of each row.</source>
        <translation>%1: hãy ghi lý do (%2). Quyết định in lý do của từng hộ.</translation>
    </message>
    <message>
        <source>%1 stands on the list already.</source>
        <translation>%1 đã có trong danh sách.</translation>
    </message>
    <message>
        <source>%1 has not been taken off the list, so nobody can take its place. Take it off in the same decision, above this row.</source>
        <translation>%1 chưa được đưa ra khỏi danh sách nên chưa có hộ thay thế. Hãy đưa hộ đó ra trong cùng quyết định, ở dòng phía trên.</translation>
    </message>
    <message>
        <source>%1: choose the other form of support.</source>
        <translation>%1: hãy chọn hình thức hỗ trợ khác.</translation>
    </message>
    <message>
        <source>%1: enter the new amounts by source.</source>
        <translation>%1: hãy nhập mức hỗ trợ mới theo từng nguồn.</translation>
    </message>
    <message>
        <source>%1 has the same head as on the list. Change the head in the household first.</source>
        <translation>%1 có chủ hộ trùng với danh sách. Hãy đổi chủ hộ trong phiếu hộ trước.</translation>
    </message>
    <message>
        <source>%1: choose another approved list to move it to.</source>
        <translation>%1: hãy chọn một danh sách đã phê duyệt khác để chuyển đến.</translation>
    </message>
    <message>
        <source>The list “%1” is not approved yet. Change the list itself.</source>
        <translation>“%1” chưa được phê duyệt. Hãy sửa ngay trong danh sách.</translation>
    </message>
    <message>
        <source>The decision changes nothing. Add the households that it concerns.</source>
        <translation>Quyết định chưa có thay đổi nào. Hãy thêm các hộ cần điều chỉnh.</translation>
    </message>
    <message>
        <source>%1 does not stand on the list “%2”. Choose the list that it stands on.</source>
        <translation>%1 không có trong “%2”. Hãy chọn danh sách có hộ này.</translation>
    </message>
    <message>
        <source>%1 stands on the approved list “%2”. Move it by an adjusting decision of that list.</source>
        <translation>%1 đã có trong “%2” đã phê duyệt. Hãy chuyển bằng quyết định điều chỉnh danh sách đó.</translation>
    </message>
    <message>
        <source>The list “%1” has been approved already. Change it by an adjusting decision.</source>
        <translation>“%1” đã được phê duyệt. Hãy thay đổi bằng quyết định điều chỉnh.</translation>
    </message>
</context>
<context>
    <name>core::Disk</name>
    <message>
        <source>The disk of %1 has %2 free, but %3 are needed. Free some space or choose another disk.</source>
        <translation>Ổ đĩa của %1 còn trống %2, cần %3. Hãy giải phóng dung lượng hoặc chọn ổ đĩa khác.</translation>
    </message>
</context>
<context>
    <name>core::DocumentFile</name>
    <message>
        <source>The file %1 could not be written. Choose another folder or close the program that has it open.</source>
        <translation>Không ghi được tệp %1. Hãy chọn thư mục khác hoặc đóng chương trình đang mở tệp này.</translation>
    </message>
</context>
<context>
    <name>core::DocumentText</name>
    <message>
        <source>The text document could not be put together. There may be too little memory; close other programs and try again.</source>
        <translation>Không lập được văn bản. Máy có thể thiếu bộ nhớ; hãy đóng bớt chương trình rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>core::DocumentWorkbook</name>
    <message>
        <source>There is no room to prepare the workbook. Free some space on the disk and try again.</source>
        <translation>Không đủ chỗ để lập bảng tính. Hãy giải phóng bớt dung lượng đĩa rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>core::DraftReader</name>
    <message>
        <source>The row is hidden in the file. Check that it is meant to be in the list.</source>
        <translation>Dòng này bị ẩn trong tệp. Đề nghị kiểm tra dòng có thuộc danh sách hay không.</translation>
    </message>
    <message>
        <source>The cell was typed in an old font and was converted to Unicode.</source>
        <translation>Ô được gõ bằng phông chữ cũ; đã chuyển sang Unicode.</translation>
    </message>
    <message>
        <source>The number of members is missing.</source>
        <translation>Thiếu số nhân khẩu.</translation>
    </message>
    <message>
        <source>Both sexes are marked.</source>
        <translation>Đánh dấu cả nam lẫn nữ.</translation>
    </message>
    <message>
        <source>The mark “%1” was read as x.</source>
        <translation>Dấu “%1” được hiểu là đánh dấu x.</translation>
    </message>
    <message>
        <source>The birth date or year is missing. Ask for it.</source>
        <translation>Thiếu ngày sinh hoặc năm sinh. Đề nghị bổ sung.</translation>
    </message>
    <message>
        <source>A head of household born in %1 would be a child.</source>
        <translation>Chủ hộ sinh năm %1 thì còn là trẻ em.</translation>
    </message>
    <message>
        <source>The sex is missing.</source>
        <translation>Thiếu giới tính.</translation>
    </message>
    <message>
        <source>The sex is missing; it was taken from digit 4 of the CCCD number.</source>
        <translation>Thiếu giới tính; đã lấy theo chữ số thứ 4 của số CCCD.</translation>
    </message>
    <message>
        <source>Written as “%1” like elsewhere.</source>
        <translation>Đã viết thành “%1” như các chỗ khác.</translation>
    </message>
    <message>
        <source>The register has no commune “%1”.</source>
        <translation>Trong sổ không có xã/thị trấn “%1”.</translation>
    </message>
    <message>
        <source>No category is marked. Ask which one the household belongs to.</source>
        <translation>Chưa đánh dấu đối tượng. Đề nghị cho biết hộ thuộc đối tượng nào.</translation>
    </message>
    <message>
        <source>A household cannot be poor and near-poor at the same time. Ask which one it is.</source>
        <translation>Một hộ không thể vừa là hộ nghèo vừa là hộ cận nghèo. Đề nghị cho biết rõ là loại nào.</translation>
    </message>
    <message>
        <source>Both building anew and repair are marked. Ask which one.</source>
        <translation>Đánh dấu cả xây mới và sửa chữa. Đề nghị cho biết rõ là loại nào.</translation>
    </message>
    <message>
        <source>It is not said whether to build anew or to repair. Ask.</source>
        <translation>Chưa ghi rõ xây mới hay sửa chữa. Đề nghị bổ sung.</translation>
    </message>
    <message>
        <source>The file holds a formula without its value; the sources were added up.</source>
        <translation>Tệp chỉ lưu công thức, không lưu giá trị; đã cộng lại từ các nguồn.</translation>
    </message>
    <message>
        <source>The stored total is off because a source is written as text or in another unit; the sources were added up.</source>
        <translation>Tổng số trong tệp bị lệch vì có nguồn ghi ở dạng văn bản hoặc theo đơn vị tính khác; đã cộng lại từ các nguồn.</translation>
    </message>
    <message>
        <source>The total is not the sum of the sources. Ask which figure is right.</source>
        <translation>Tổng số không bằng tổng các nguồn. Đề nghị cho biết số nào đúng.</translation>
    </message>
    <message>
        <source>The house would be finished before it was begun.</source>
        <translation>Ngày hoàn thành nhà trước ngày khởi công.</translation>
    </message>
    <message>
        <source>The office emptied the cell.</source>
        <translation>Cán bộ đã để trống ô này.</translation>
    </message>
    <message>
        <source>The office wrote “%1” instead.</source>
        <translation>Cán bộ đã sửa thành “%1”.</translation>
    </message>
</context>
<context>
    <name>core::Durability</name>
    <message>
        <source>“%1” of the materials must be a list</source>
        <translation>“%1” của vật liệu phải là một danh sách</translation>
    </message>
    <message>
        <source>the materials of “%1” are missing</source>
        <translation>thiếu vật liệu của “%1”</translation>
    </message>
</context>
<context>
    <name>core::DurableFile</name>
    <message>
        <source>%1 could not be written. Check that the disk is plugged in, not full and not write-protected.</source>
        <translation>Không ghi được %1. Hãy kiểm tra ổ đĩa đã cắm, còn dung lượng và không bị khóa ghi.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that the disk is plugged in and in order.</source>
        <translation>Không đọc được %1. Hãy kiểm tra ổ đĩa đã cắm và không bị hỏng.</translation>
    </message>
</context>
<context>
    <name>core::ExtraField</name>
    <message>
        <source>A field has no title. Write what is asked, for example “Number of children at school”.</source>
        <translation>Có trường chưa có tên. Hãy ghi nội dung cần hỏi, ví dụ “Số con đang đi học”.</translation>
    </message>
    <message>
        <source>There are two fields “%1”. Give one of them another title.</source>
        <translation>Có hai trường cùng tên “%1”. Hãy đặt tên khác cho một trường.</translation>
    </message>
    <message>
        <source>The field “%1” is chosen from a list, but the list is empty. Write its answers.</source>
        <translation>Trường “%1” là chọn trong danh mục nhưng danh mục đang trống. Hãy ghi các lựa chọn.</translation>
    </message>
    <message>
        <source>The field “%1” ends before it begins.</source>
        <translation>Trường “%1” có ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Chọn trong danh mục</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>The answer “%1” of the field “%2” ends before it begins.</source>
        <translation>Lựa chọn “%1” của trường “%2” kết thúc trước khi bắt đầu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) have an answer to “%1” that the changed field could not keep, such as “%2”. Keep the field and add a new one.</source>
        <translation>
            <numerusform>%Ln hộ đã có nội dung ở trường “%1” mà trường sau khi sửa không giữ được, ví dụ “%2”. Hãy giữ nguyên trường này và thêm trường mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) have an answer to “%1”, so the field cannot be deleted. Give it a last day instead; the answers stay.</source>
        <translation>
            <numerusform>%Ln hộ đã có nội dung ở trường “%1” nên không xóa được trường. Hãy ghi ngày kết thúc; nội dung đã nhập vẫn được giữ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::FamilyChanges</name>
    <message>
        <source>This household has been deleted meanwhile.</source>
        <translation>Hộ này đã bị xóa.</translation>
    </message>
    <message>
        <source>Choose another member of the household as its new head.</source>
        <translation>Hãy chọn một thành viên khác trong hộ làm chủ hộ mới.</translation>
    </message>
    <message>
        <source>Choose the members who leave. The head stays; if the head leaves, make somebody else the head first.</source>
        <translation>Hãy chọn những người ra ở riêng. Chủ hộ ở lại; nếu chủ hộ đi thì đổi chủ hộ trước.</translation>
    </message>
    <message>
        <source>Choose one of the members who leave as the head of the new household.</source>
        <translation>Hãy chọn một trong những người ra ở riêng làm chủ hộ mới.</translation>
    </message>
</context>
<context>
    <name>core::FieldFilter</name>
    <message>
        <source>%1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>có chứa “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: what is asked of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>core::FormDescription</name>
    <message>
        <source>There is no unit %1 on the day of the form. Choose a unit of the register.</source>
        <translation>Vào ngày lập biểu mẫu không có đơn vị %1. Hãy chọn một đơn vị trong sổ.</translation>
    </message>
    <message>
        <source>The register has no district. Choose a unit of the register.</source>
        <translation>Trong sổ không có huyện. Hãy chọn một đơn vị trong sổ.</translation>
    </message>
    <message>
        <source>This support list does not exist. Choose one of the stored lists.</source>
        <translation>Không có danh sách hỗ trợ này. Hãy chọn một trong các danh sách đã lập.</translation>
    </message>
    <message>
        <source>The form needs a day. Give the day on which the households are judged.</source>
        <translation>Biểu mẫu cần có ngày. Hãy cho biết ngày xét điều kiện các hộ.</translation>
    </message>
    <message>
        <source>The household does not exist any more. Choose a household of the register.</source>
        <translation>Hộ này không còn trong sổ. Hãy chọn một hộ khác trong sổ.</translation>
    </message>
    <message>
        <source>There is no form “%1”. Choose one of these: %2.</source>
        <translation>Không có biểu mẫu “%1”. Hãy chọn một trong các biểu: %2.</translation>
    </message>
    <message>
        <source>The register has no paper “%1”. Give the uid of one of its papers.</source>
        <translation>Sổ không có văn bản “%1”. Hãy nêu mã (uid) của một văn bản trong sổ.</translation>
    </message>
    <message>
        <source>The register has no list “%1”. Give the uid of one of its lists, or a unit and the number of the list.</source>
        <translation>Sổ không có danh sách “%1”. Hãy nêu mã (uid) của một danh sách, hoặc đơn vị và số đợt của danh sách.</translation>
    </message>
    <message>
        <source>%1 has no list number %2.</source>
        <translation>%1 không có danh sách đợt %2.</translation>
    </message>
    <message>
        <source>This paper is not in the register any more. Choose one of its papers.</source>
        <translation>Văn bản này không còn trong sổ. Hãy chọn một văn bản của sổ.</translation>
    </message>
    <message>
        <source>The form %1 does not print “%2”. Choose a paper of the form&apos;s kind.</source>
        <translation>Biểu %1 không dùng để in “%2”. Hãy chọn văn bản đúng loại của biểu.</translation>
    </message>
    <message>
        <source>%1 has no stored list. Make the list first, or choose another one.</source>
        <translation>%1 chưa có danh sách nào được lập. Hãy lập danh sách trước hoặc chọn danh sách khác.</translation>
    </message>
    <message>
        <source>“%1” is no day for the signature. Write it like 05/03/2025.</source>
        <translation>“%1” không phải là ngày ký. Hãy viết như 05/03/2025.</translation>
    </message>
</context>
<context>
    <name>core::Gate</name>
    <message>
        <source>Say why: “%1” is explained to the family and to every inspection.</source>
        <translation>Hãy ghi lý do: “%1” phải giải thích được với gia đình và với mọi đoàn kiểm tra.</translation>
    </message>
    <message>
        <source>“%1” since %2</source>
        <translation>“%1” từ ngày %2</translation>
    </message>
    <message>
        <source>The case is closed (%1). Open a new case if the household applies again.</source>
        <translation>Hồ sơ đã kết thúc (%1). Nếu hộ đề nghị lại, hãy mở hồ sơ mới.</translation>
    </message>
    <message>
        <source>The case is suspended (%1). Let it go on first.</source>
        <translation>Hồ sơ đang tạm dừng (%1). Hãy cho tiếp tục trước.</translation>
    </message>
    <message>
        <source>A signed decision stands behind the case (%1). Only a numbered adjusting decision (%2) changes it now.</source>
        <translation>Hồ sơ đã có quyết định được ký (%1). Từ nay chỉ thay đổi bằng văn bản có số: %2.</translation>
    </message>
    <message>
        <source>“%1” comes after “%2”; the case stands at %3. Take the steps between first.</source>
        <translation>“%1” phải sau bước “%2”; hồ sơ đang ở bước %3. Hãy làm các bước còn thiếu trước.</translation>
    </message>
    <message>
        <source>Enter the day of “%1”: the register never invents one.</source>
        <translation>Hãy nhập ngày của bước “%1”: sổ không tự đặt ngày.</translation>
    </message>
    <message>
        <source>“%1” cannot be dated %2: “%3” was on %4. Correct the day.</source>
        <translation>Bước “%1” không thể ghi ngày %2: bước “%3” đã làm ngày %4. Hãy sửa lại ngày.</translation>
    </message>
    <message>
        <source>The period up to %1 has been reported and is locked. Date the step later, or unlock the period first.</source>
        <translation>Số liệu đến hết ngày %1 đã báo cáo và khóa sổ. Hãy ghi ngày sau đó, hoặc mở khóa kỳ báo cáo trước.</translation>
    </message>
    <message>
        <source>“%1” needs the paper “%2”, which the case does not have. Enter it first.</source>
        <translation>Bước “%1” cần có “%2” mà hồ sơ chưa có. Hãy nhập giấy tờ này trước.</translation>
    </message>
    <message>
        <source>“%1” rests on the paper “%2”. Enter that paper first.</source>
        <translation>Bước “%1” phải có “%2”. Hãy nhập giấy tờ này trước.</translation>
    </message>
    <message>
        <source>An officer has to decide, and to say why: %1</source>
        <translation>Cán bộ phải quyết định và ghi lý do: %1</translation>
    </message>
</context>
<context>
    <name>core::HamletAssignment</name>
    <message>
        <source>A hamlet no longer exists. Open the table of hamlets again.</source>
        <translation>Một thôn không còn trong sổ. Hãy mở lại bảng thôn.</translation>
    </message>
    <message>
        <source>%1 of %2 has no day from which it belongs to its unit. Write the day.</source>
        <translation>%1 của %2 chưa có ngày bắt đầu thuộc xã mới. Hãy ghi ngày.</translation>
    </message>
    <message>
        <source>%1 of %2 has no decision. Write the number of the decision that assigned it.</source>
        <translation>%1 của %2 chưa có số quyết định. Hãy ghi số quyết định phân thôn này.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be assigned on %3: the commune was not divided then. Write the day on which it was divided, or a later one.</source>
        <translation>Không thể phân %1 của %2 từ ngày %3: khi đó xã chưa bị chia. Hãy ghi ngày xã bị chia hoặc một ngày sau đó.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot go to %3: on %4 that is none of the units into which the commune was divided.</source>
        <translation>Không thể phân %1 của %2 về %3: ngày %4 đó không phải đơn vị được hình thành từ xã này.</translation>
    </message>
</context>
<context>
    <name>core::HamletMeeting</name>
    <message>
        <source>Enter the day of the meeting: the minutes say it.</source>
        <translation>Hãy nhập ngày họp theo biên bản.</translation>
    </message>
    <message>
        <source>No case stands on the minutes. Choose the cases that the meeting went through.</source>
        <translation>Biên bản chưa có hồ sơ nào. Hãy chọn các hồ sơ được đưa ra bình xét.</translation>
    </message>
    <message>
        <source>%1 households came, but only %2 were invited. Correct one of the two figures.</source>
        <translation>Có %1 hộ dự họp nhưng chỉ mời %2 hộ. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>%1: %2 votes were counted, but only %3 households came. Correct the votes.</source>
        <translation>%1: kiểm được %2 phiếu nhưng chỉ có %3 hộ dự họp. Hãy sửa lại số phiếu.</translation>
    </message>
</context>
<context>
    <name>core::HamletTable</name>
    <message>
        <source>The table of hamlets %1 cannot be opened.</source>
        <translation>Không mở được bảng thôn %1.</translation>
    </message>
    <message>
        <source>The table of hamlets %1 is too large: a district has some hundred hamlets.</source>
        <translation>Bảng thôn %1 quá lớn: một huyện chỉ có vài trăm thôn.</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>thiếu cột “%1”</translation>
    </message>
    <message>
        <source>“%1” is no commune that was divided</source>
        <translation>“%1” không phải xã bị chia</translation>
    </message>
    <message>
        <source>%1 has no hamlet “%2”</source>
        <translation>%1 không có thôn “%2”</translation>
    </message>
    <message>
        <source>“%1” is none of the units into which %2 was divided by that day</source>
        <translation>đến ngày đó “%1” không phải đơn vị được hình thành từ %2</translation>
    </message>
    <message>
        <source>the number of the decision is missing</source>
        <translation>thiếu số quyết định</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2025-07-01</source>
        <translation>“%1” không phải ngày dạng 2025-07-01</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Dòng %1: %2.</translation>
    </message>
    <message>
        <source>The table of hamlets %1 is empty.</source>
        <translation>Bảng thôn %1 không có dòng nào.</translation>
    </message>
</context>
<context>
    <name>core::HouseholdMerge</name>
    <message>
        <source>Both households stand on support lists. Take %1 off the open list “%2” first; then they can be merged.</source>
        <translation>Cả hai hộ đều có trong danh sách hỗ trợ. Hãy đưa hộ %1 ra khỏi danh sách chưa chốt “%2” rồi gộp.</translation>
    </message>
    <message>
        <source>Both households stand on frozen lists of the same programme (“%1” and “%2”), so one family was to be helped twice. Have one of the two decisions corrected first; until then note the pair and leave both as they are.</source>
        <translation>Cả hai hộ đều có trong danh sách đã chốt của cùng một chương trình (“%1” và “%2”), tức là một gia đình được đề nghị hỗ trợ hai lần. Cần điều chỉnh một trong hai quyết định trước; trong lúc chờ, ghi lại cặp này và giữ nguyên hai hộ.</translation>
    </message>
    <message>
        <source>This is one and the same household. Choose another one.</source>
        <translation>Đây là cùng một hộ. Hãy chọn hộ khác.</translation>
    </message>
    <message>
        <source>One of the two households has been deleted meanwhile. Look at the pair again.</source>
        <translation>Một trong hai hộ đã bị xóa. Hãy xem lại cặp này.</translation>
    </message>
    <message>
        <source>%1 has been merged into household %2 already. Choose that household.</source>
        <translation>Hộ %1 đã được gộp vào hộ %2. Hãy chọn hộ đó.</translation>
    </message>
    <message>
        <source>These two households have been taken apart already.</source>
        <translation>Hai hộ này đã được hủy gộp rồi.</translation>
    </message>
    <message>
        <source>Household %1 was itself merged into household %2 later. Take that merging apart first, then this one.</source>
        <translation>Sau đó hộ %1 lại được gộp vào hộ %2. Hãy hủy lần gộp đó trước rồi mới hủy lần này.</translation>
    </message>
    <message>
        <source>Both households have an open case in the same programme. Close the case %1 of %2 first (withdrawn: a double); then they can be merged.</source>
        <translation>Hai hộ đều có hồ sơ đang giải quyết trong cùng chương trình. Hãy kết thúc hồ sơ %1 của hộ %2 trước (lý do: trùng), sau đó mới gộp được.</translation>
    </message>
</context>
<context>
    <name>core::HouseholdRecord</name>
    <message>
        <source>This household stands on a support list, so it cannot be deleted. Take it off the list first.</source>
        <translation>Hộ này đang có trong một danh sách hỗ trợ nên không xóa được. Hãy đưa hộ ra khỏi danh sách trước.</translation>
    </message>
    <message>
        <source>This household was merged into household %1 meanwhile. Make the change there, or take the merging apart first.</source>
        <translation>Hộ này đã được gộp vào hộ %1. Hãy sửa ở hộ đó, hoặc hủy gộp trước.</translation>
    </message>
    <message>
        <source>Another household was merged into this one, so it cannot be deleted. Take the merging apart first.</source>
        <translation>Hộ này đang gộp với hộ khác nên không xóa được. Hãy hủy gộp trước.</translation>
    </message>
    <message>
        <source>A case has been opened for this household, so it cannot be deleted. Refuse or withdraw the case instead; its story stays.</source>
        <translation>Hộ này đã có hồ sơ nên không xóa được. Hãy ghi từ chối hoặc rút hồ sơ; diễn biến hồ sơ vẫn được giữ.</translation>
    </message>
</context>
<context>
    <name>core::IdentityNumber</name>
    <message>
        <source>No province has the code %1 with which the number begins.</source>
        <translation>Không có tỉnh nào mang mã %1 ở đầu số CCCD.</translation>
    </message>
    <message>
        <source>The number says the birth was registered abroad (%1).</source>
        <translation>Theo số CCCD thì khai sinh được đăng ký ở nước ngoài (mã %1).</translation>
    </message>
    <message>
        <source>Digit 4 of the number says a woman, the list says a man.</source>
        <translation>Theo chữ số thứ 4 của số CCCD là nữ, danh sách ghi nam.</translation>
    </message>
    <message>
        <source>Digit 4 of the number says a man, the list says a woman.</source>
        <translation>Theo chữ số thứ 4 của số CCCD là nam, danh sách ghi nữ.</translation>
    </message>
    <message>
        <source>The number says born in %1, the list says %2.</source>
        <translation>Theo số CCCD thì sinh năm %1, danh sách ghi %2.</translation>
    </message>
    <message>
        <source>The last six digits are all the same; such numbers are usually filled in by hand.</source>
        <translation>Sáu chữ số cuối giống hệt nhau; số như vậy thường là điền cho có.</translation>
    </message>
    <message>
        <source>An identity number has digits only; “%1” has other signs.</source>
        <translation>Số CCCD chỉ gồm chữ số; “%1” có ký tự khác.</translation>
    </message>
    <message>
        <source>The number has %1 digits; a CCCD has 12 and an old CMND has 9.</source>
        <translation>Số này có %1 chữ số; CCCD có 12 chữ số, CMND cũ có 9 chữ số.</translation>
    </message>
</context>
<context>
    <name>core::Likeness</name>
    <message>
        <source>number</source>
        <translation>số CCCD/CMND</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>năm sinh</translation>
    </message>
    <message>
        <source>hamlet</source>
        <translation>thôn</translation>
    </message>
    <message>
        <source>same %1</source>
        <comment>what two households have in common: number, name</comment>
        <translation>cùng %1</translation>
    </message>
</context>
<context>
    <name>core::LineEdit</name>
    <message>
        <source>This column cannot be typed into. Open the household (Ctrl+E) to change it.</source>
        <translation>Cột này không sửa trực tiếp được. Mở phiếu hộ (Ctrl+E) để sửa.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Write for example %2.</source>
        <translation>Không đọc được “%1”. Ví dụ cách ghi: %2.</translation>
    </message>
    <message>
        <source>An identity number is not emptied here. Open the household (Ctrl+E) to remove a paper.</source>
        <translation>Không xóa trống số CCCD tại đây. Mở phiếu hộ (Ctrl+E) để bỏ giấy tờ.</translation>
    </message>
    <message>
        <source>%1 has no hamlet “%2”. Look at the spelling; a new hamlet is entered in the household&apos;s form (Ctrl+E).</source>
        <translation>%1 không có thôn, tổ “%2”. Kiểm tra lại cách viết; thôn, tổ mới thì nhập ở phiếu hộ (Ctrl+E).</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” không thuộc danh mục: %2.</translation>
    </message>
    <message>
        <source>The number also stands with the household of %1.</source>
        <translation>Số này đang có ở hộ %1.</translation>
    </message>
    <message>
        <source>This household has been deleted meanwhile.</source>
        <translation>Hộ này đã bị xóa trong lúc đang mở.</translation>
    </message>
</context>
<context>
    <name>core::LineField</name>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, tổ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Số khẩu</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Need</source>
        <comment>new house or repair</comment>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Commune on the day</source>
        <translation>Xã tại ngày xem</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Proposed (đồng)</source>
        <translation>Xã đề nghị (đồng)</translation>
    </message>
    <message>
        <source>On lists (đồng)</source>
        <translation>Trong danh sách (đồng)</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>core::ListReader</name>
    <message>
        <source>The list does not say which commune it is from. Choose the commune.</source>
        <translation>Danh sách không ghi rõ của xã/thị trấn nào. Hãy chọn xã/thị trấn.</translation>
    </message>
    <message>
        <source>The list does not say which commune it is from; the file&apos;s name says %1.</source>
        <translation>Danh sách không ghi rõ của xã/thị trấn nào; theo tên tệp là %1.</translation>
    </message>
    <message>
        <source>The list was typed in an old font (%1) and was converted to Unicode. Look at a few names.</source>
        <translation>Danh sách được gõ bằng phông chữ cũ (%1); đã chuyển sang Unicode. Hãy xem lại vài họ tên.</translation>
    </message>
    <message>
        <source>The column “%1” was not recognised and is left out. Map it by hand if it matters.</source>
        <translation>Chưa nhận ra cột “%1” nên bỏ qua cột này. Hãy tự gán ý nghĩa cho cột nếu cần.</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>Danh sách không có cột “%1”.</translation>
    </message>
    <message>
        <source>Cells of the hamlet are merged downwards; every row got the hamlet of its range.</source>
        <translation>Ô thôn/tổ dân phố được gộp theo chiều dọc; mỗi dòng lấy tên thôn/tổ của vùng ô gộp.</translation>
    </message>
    <message>
        <source>The list says another unit than its amounts show; they were read by their size.</source>
        <translation>Đơn vị tính ghi trên danh sách không khớp với độ lớn của số tiền; đã đọc theo độ lớn.</translation>
    </message>
    <message>
        <source>The list does not say its unit of money; it was read by the size of the amounts.</source>
        <translation>Danh sách không ghi đơn vị tính; đã đọc theo độ lớn của số tiền.</translation>
    </message>
    <message>
        <source>Row %1 is neither a household nor a heading and was left out.</source>
        <translation>Dòng %1 không phải là hộ, cũng không phải tiêu đề nên bỏ qua.</translation>
    </message>
    <message>
        <source>The total of “%1” is not the sum of the rows.</source>
        <translation>Dòng tổng của “%1” không bằng tổng các dòng.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” also holds a list; it was left out.</source>
        <translation>Trang tính ẩn “%1” cũng có danh sách; đã bỏ qua.</translation>
    </message>
    <message>
        <source>No list was found in %1: no row has a heading for the name together with other headings of a list.</source>
        <translation>Không tìm thấy danh sách trong %1: không có dòng tiêu đề nào có cột họ tên cùng các cột khác của danh sách.</translation>
    </message>
</context>
<context>
    <name>core::MarkedCopies</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
    <message>
        <source>The marked copy cannot be written. Free some disk space and try again.</source>
        <translation>Không ghi được bản đánh dấu. Hãy giải phóng bớt dung lượng đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Nội dung cần xử lý</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>The marked copy %1 cannot be written. Close it in Excel and try again.</source>
        <translation>Không ghi được bản đánh dấu %1. Hãy đóng tệp đó trong Excel rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>_checked</source>
        <translation>_da-kiem-tra</translation>
    </message>
</context>
<context>
    <name>core::Match</name>
    <message>
        <source>Looks like the household of row %1 in %2. Say whether it is the same family.</source>
        <translation>Giống hộ ở dòng %1 trong tệp %2. Đề nghị cho biết có phải cùng một hộ không.</translation>
    </message>
    <message>
        <source>Looks like a household of %1 in the register. Say whether it is the same family.</source>
        <translation>Giống một hộ của %1 đã có trong sổ. Đề nghị cho biết có phải cùng một hộ không.</translation>
    </message>
</context>
<context>
    <name>core::Migrations</name>
    <message>
        <source>The register could not be brought to the form of this program. It was left as it was.</source>
        <translation>Không nâng cấp được sổ cho phiên bản chương trình này. Sổ được giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>%1 is not a register of An Cư. Choose a file that ends in .ancu.</source>
        <translation>%1 không phải là sổ An Cư. Hãy chọn tệp có đuôi .ancu.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program. Install the newest An Cư to open it; the file was not touched.</source>
        <translation>%1 được ghi bằng phiên bản An Cư mới hơn. Hãy cài phiên bản mới nhất để mở; tệp chưa bị thay đổi.</translation>
    </message>
    <message>
        <source>The program is incomplete. Install it again.</source>
        <translation>Chương trình không đầy đủ. Hãy cài đặt lại.</translation>
    </message>
    <message>
        <source>%1 was written by an older An Cư and must be opened for writing once before it can be read here.</source>
        <translation>%1 được ghi bằng An Cư bản cũ hơn, cần mở để ghi một lần trước khi đọc được ở đây.</translation>
    </message>
</context>
<context>
    <name>core::OfficeField</name>
    <message>
        <source>The bold lines at the head of the forms; several lines are separated by /.</source>
        <translation>Các dòng in đậm ở đầu biểu mẫu; nhiều dòng thì cách nhau bằng dấu /.</translation>
    </message>
    <message>
        <source>The line above the name. A People&apos;s Committee has none.</source>
        <translation>Dòng phía trên tên cơ quan. Ủy ban nhân dân không có dòng này.</translation>
    </message>
    <message>
        <source>Stands in the number of a paper after its kind: 05/TTr-UBND.</source>
        <translation>Đứng sau loại văn bản trong số, ký hiệu: 05/TTr-UBND.</translation>
    </message>
    <message>
        <source>Stands in the last of the recipients: Lưu: VT, NV.</source>
        <translation>Đứng ở dòng cuối của nơi nhận: Lưu: VT, NV.</translation>
    </message>
    <message>
        <source>The program itself writes TM., KT. or TL. above the position.</source>
        <translation>Các chữ TM., KT., TL. phía trên chức vụ do chương trình tự ghi.</translation>
    </message>
    <message>
        <source>One recipient on each line; “Lưu: VT” is added at the end. Left empty, the forms print no recipients.</source>
        <translation>Mỗi dòng một nơi; dòng “Lưu: VT” được tự thêm ở cuối. Để trống thì biểu mẫu không in nơi nhận.</translation>
    </message>
    <message>
        <source>One phrase on each line, beginning with “Căn cứ”.</source>
        <translation>Mỗi dòng một căn cứ, bắt đầu bằng chữ “Căn cứ”.</translation>
    </message>
    <message>
        <source>From 1 to 60 days. The office decides; no decree fixes it, 7 is the program&apos;s proposal.</source>
        <translation>Từ 1 đến 60 ngày, do cơ quan quyết định; chưa có văn bản ấn định, 7 ngày là đề nghị của chương trình.</translation>
    </message>
    <message>
        <source>From 1 to 60 days, counted from the day a complaint comes in. The office decides; 7 is the program&apos;s proposal.</source>
        <translation>Từ 1 đến 60 ngày, tính từ ngày nhận kiến nghị, do cơ quan quyết định; 7 ngày là đề nghị của chương trình.</translation>
    </message>
    <message>
        <source>One place on each line.</source>
        <translation>Mỗi dòng một nơi.</translation>
    </message>
    <message>
        <source>Who takes what people say while a list is posted: name and telephone.</source>
        <translation>Người tiếp nhận ý kiến trong thời gian niêm yết: họ tên, số điện thoại.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Signing and recipients</source>
        <translation>Ký và nơi nhận</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Posting and complaints</source>
        <translation>Niêm yết và phản ánh</translation>
    </message>
    <message>
        <source>Levels and lists</source>
        <translation>Mức và danh mục</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3, but “%4” was written.</source>
        <translation>Ô “%1” nhận số nguyên từ %2 đến %3, nhưng đang ghi “%4”.</translation>
    </message>
</context>
<context>
    <name>core::PageCheck</name>
    <message>
        <source>A part of the file could not be read just now, so nothing can be said of it. Check the disk and its cable, then try again.</source>
        <translation>Lúc này không đọc được một phần của tệp nên chưa kết luận được gì về tệp. Hãy kiểm tra ổ đĩa và dây cắm rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>core::Paper</name>
    <message>
        <source>%1 has the number %2 but no day. A number belongs to a year: enter the day on which it was signed.</source>
        <translation>%1 có số %2 nhưng chưa có ngày. Số văn bản tính theo năm: hãy nhập ngày ký.</translation>
    </message>
    <message>
        <source>%1 has already issued number %2 in %3: “%4”. Enter the right number, or look at that paper.</source>
        <translation>%1 đã có văn bản số %2 trong năm %3: “%4”. Hãy nhập đúng số hoặc xem lại văn bản đó.</translation>
    </message>
    <message>
        <source>This paper no longer exists. Look at the papers again.</source>
        <translation>Giấy tờ này không còn nữa. Hãy xem lại sổ giấy tờ.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: it stands behind a record (%2). Correct it instead, or take that record back first.</source>
        <translation>Không thể bỏ “%1” vì đang là căn cứ của %2. Hãy sửa giấy tờ này, hoặc hoàn tác việc đó trước.</translation>
    </message>
</context>
<context>
    <name>core::PlaceTable</name>
    <message>
        <source>The table of units %1 cannot be opened.</source>
        <translation>Không mở được bảng đơn vị %1.</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>thiếu cột “%1”</translation>
    </message>
    <message>
        <source>a unit needs a code and a name</source>
        <translation>đơn vị cần có mã và tên</translation>
    </message>
    <message>
        <source>the level is province, district or commune, not “%1”</source>
        <translation>cấp phải là province, district hoặc commune, không phải “%1”</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Dòng %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2025-07-01</source>
        <translation>“%1” không phải là ngày dạng 2025-07-01</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>the table has no unit %1 above %2</source>
        <translation>bảng không có đơn vị %1 là cấp trên của %2</translation>
    </message>
    <message>
        <source>no unit %1 begins on the day on which %2 ends</source>
        <translation>không có đơn vị %1 bắt đầu vào ngày %2 kết thúc</translation>
    </message>
    <message>
        <source>the code %1 belongs to two units on the same day</source>
        <translation>mã %1 thuộc hai đơn vị trong cùng một ngày</translation>
    </message>
    <message>
        <source>There is no district %1 in the built-in table of Hà Tĩnh. Give a CSV of units instead.</source>
        <translation>Bảng đơn vị có sẵn của Hà Tĩnh không có huyện mã %1. Hãy dùng một bảng đơn vị CSV.</translation>
    </message>
    <message>
        <source>the table of units is empty</source>
        <translation>bảng đơn vị trống</translation>
    </message>
    <message>
        <source>The table of units %1 cannot be used.</source>
        <translation>Không dùng được bảng đơn vị %1.</translation>
    </message>
    <message>
        <source>The table of units %1 is too large: a district has some hundred units. Choose the table of one district.</source>
        <translation>Bảng đơn vị %1 quá lớn: một huyện chỉ có vài trăm đơn vị. Hãy chọn bảng của một huyện.</translation>
    </message>
</context>
<context>
    <name>core::Posting</name>
    <message>
        <source>This list no longer exists. Look at the lists again.</source>
        <translation>Danh sách này không còn nữa. Hãy xem lại các danh sách.</translation>
    </message>
    <message>
        <source>The list “%1” is approved already. Print its public notice from the forms; it needs no posting before the decision any more.</source>
        <translation>“%1” đã được phê duyệt, không cần niêm yết trước quyết định nữa. Thông báo công khai in ở trang Biểu mẫu.</translation>
    </message>
    <message>
        <source>Enter the first day of the posting.</source>
        <translation>Hãy nhập ngày bắt đầu niêm yết.</translation>
    </message>
    <message>
        <source>This posting has ended already. Look at the list again.</source>
        <translation>Đợt niêm yết này đã kết thúc. Hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>The list is posted up to and with %1. It can be taken down on that day or later.</source>
        <translation>Danh sách niêm yết đến hết ngày %1. Chỉ kết thúc vào ngày đó hoặc sau đó.</translation>
    </message>
</context>
<context>
    <name>core::PrintedCode</name>
    <message>
        <source>The code is right: change no. %1 of the history, “%2”, made at %3 by %4.</source>
        <translation>Mã đúng: lần ghi số %1 trong nhật ký, “%2”, lúc %3, người thực hiện: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Từ đó đến nay sổ không thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Everything up to then stands as it was when the paper was made; %1 change(s) came later.</source>
        <translation>
            <numerusform>Toàn bộ nhật ký đến lần ghi đó vẫn nguyên như khi in; sau đó có thêm %1 lần ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter of the code is wrong or missing. Compare it with the paper, letter by letter; with a scanner, turn off Vietnamese typing (UniKey).</source>
        <translation>Mã bị sai hoặc thiếu ký tự. Đối chiếu từng ký tự với bản giấy; nếu dùng máy quét, hãy tắt bộ gõ tiếng Việt (UniKey) rồi quét lại.</translation>
    </message>
    <message>
        <source>The code is sound but comes from another register. Open the register that the paper was printed from.</source>
        <translation>Mã hợp lệ nhưng thuộc sổ khác. Hãy mở đúng sổ đã in ra văn bản này.</translation>
    </message>
    <message>
        <source>NOT IN ORDER: the paper was printed after change no. %1, which this file does not have. An older file was put in its place or the end of the history was cut off. Look for the newest file of the register.</source>
        <translation>KHÔNG KHỚP: văn bản được in sau lần ghi số %1, nhưng tệp này không có lần ghi đó. Tệp cũ hơn đã được đặt vào chỗ của sổ, hoặc phần cuối nhật ký bị cắt bỏ. Hãy tìm tệp sổ mới nhất.</translation>
    </message>
    <message>
        <source>NOT IN ORDER: the history up to change no. %1 is not the one of the paper. It was changed since. Keep this file and the paper, and report it to the head of the office.</source>
        <translation>KHÔNG KHỚP: nhật ký đến lần ghi số %1 không còn như khi in văn bản, nghĩa là đã bị sửa sau khi in. Giữ nguyên tệp này và bản giấy, báo cáo lãnh đạo đơn vị.</translation>
    </message>
    <message>
        <source>The paper was printed from the file that was replaced when a backup was restored at %1. Change no. %2 is in the replaced file, not in this one.</source>
        <translation>Văn bản được in từ tệp đã bị thay khi khôi phục bản sao lưu lúc %1. Lần ghi số %2 nằm trong tệp bị thay, không có trong sổ này.</translation>
    </message>
    <message>
        <source>This is not a code of An Cư. It has 24 letters after the number, for example %1.</source>
        <translation>Đây không phải mã của An Cư. Mã có 24 ký tự sau số lần ghi, ví dụ %1.</translation>
    </message>
</context>
<context>
    <name>core::Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Đã hủy. Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>core::Register</name>
    <message>
        <source>There is no register at %1. Choose another file or make a new register.</source>
        <translation>Không có sổ tại %1. Hãy chọn tệp khác hoặc tạo sổ mới.</translation>
    </message>
    <message>
        <source>There is no room for the sample lists. Free some disk space and try again.</source>
        <translation>Không đủ chỗ cho các danh sách mẫu. Hãy giải phóng bớt dung lượng đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 đã tồn tại. Hãy chọn tên khác, hoặc mở tệp đó.</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Tạo sổ</translation>
    </message>
    <message>
        <source>Take in the sample lists</source>
        <translation>Nhập các danh sách mẫu</translation>
    </message>
    <message>
        <source>Enter the sample surveys</source>
        <translation>Nhập các phiếu khảo sát mẫu</translation>
    </message>
    <message>
        <source>Take over the register from computer %1</source>
        <translation>Tiếp quản sổ từ máy %1</translation>
    </message>
    <message>
        <source>Add the rules of this version of the program</source>
        <translation>Bổ sung bộ tiêu chí của phiên bản chương trình này</translation>
    </message>
</context>
<context>
    <name>core::RegisterLock</name>
    <message>
        <source>The register&apos;s folder cannot be written to, so it can only be opened for reading: %1</source>
        <translation>Không ghi được vào thư mục chứa sổ nên chỉ mở được sổ ở chế độ chỉ đọc: %1</translation>
    </message>
    <message>
        <source>The register is open on computer %1 (program %2).</source>
        <translation>Sổ đang được mở trên máy %1 (chương trình %2).</translation>
    </message>
    <message>
        <source>The register is open for %1 on computer %2 (program %3) since %4.</source>
        <translation>%1 đang mở sổ trên máy %2 (chương trình %3) từ %4.</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading only.</source>
        <translation>Hãy đóng sổ ở đó trước, hoặc mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>“%1” is not the name of the computer that has the register open (%2). Nothing was changed.</source>
        <translation>“%1” không phải là tên máy đang mở sổ (%2). Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The register is in use by somebody else by now. Try again.</source>
        <translation>Sổ hiện đang do người khác sử dụng. Hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>core::RegisterProof</name>
    <message>
        <source>%1 is not a register of An Cư. Choose a file that ends in .ancu.</source>
        <translation>%1 không phải là sổ An Cư. Hãy chọn tệp có đuôi .ancu.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program. Install the newest An Cư to open it; the file was not touched.</source>
        <translation>%1 được ghi bằng phiên bản An Cư mới hơn. Hãy cài phiên bản mới nhất để mở; tệp chưa bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 was changed by another program: its tables are not those of An Cư. It was not opened; restore the newest backup.</source>
        <translation>%1 đã bị chương trình khác sửa: các bảng bên trong không đúng là bảng của An Cư. Chương trình không mở tệp này; hãy khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>The register %1 is damaged. Restore the newest backup.</source>
        <translation>Sổ %1 bị hỏng. Hãy khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a register of An Cư. Choose a file that ends in .ancu, or restore the newest backup.</source>
        <translation>%1 bị hỏng hoặc không phải là sổ An Cư. Hãy chọn tệp có đuôi .ancu, hoặc khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>The register %1 is damaged. Restore the newest good backup, %2.</source>
        <translation>Sổ %1 bị hỏng. Hãy khôi phục từ bản sao lưu tốt mới nhất: %2.</translation>
    </message>
</context>
<context>
    <name>core::Restore</name>
    <message>
        <source>This backup is damaged, so nothing was restored. Choose another one.</source>
        <translation>Bản sao lưu này bị hỏng nên chưa khôi phục gì. Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>Restore from the backup %1</source>
        <translation>Khôi phục từ bản sao lưu %1</translation>
    </message>
    <message>
        <source>The current register is in use. Close it everywhere, then restore.</source>
        <translation>Sổ hiện tại đang được dùng. Hãy đóng ở mọi nơi rồi khôi phục.</translation>
    </message>
    <message>
        <source>The register cannot be restored from itself. Choose a backup.</source>
        <translation>Không thể khôi phục sổ từ chính nó. Hãy chọn một bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>core::RestoreDrill</name>
    <message>
        <source>There is no backup of this register yet. Make one first: Tools, Back up now.</source>
        <translation>Sổ này chưa có bản sao lưu. Hãy lập trước: Công cụ, Sao lưu ngay.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>Không có bản sao lưu tại %1.</translation>
    </message>
</context>
<context>
    <name>core::Retention</name>
    <message>
        <source>The register does not agree with its own history, so no older backup was removed. Run “Check the register” and keep all files.</source>
        <translation>Sổ không khớp với nhật ký của chính nó nên không xóa bản sao lưu cũ nào. Hãy chạy “Kiểm tra sổ” và giữ lại mọi tệp.</translation>
    </message>
</context>
<context>
    <name>core::RuleSet</name>
    <message>
        <source>“%1” is missing</source>
        <translation>thiếu “%1”</translation>
    </message>
    <message>
        <source>there are no rules</source>
        <translation>không có tiêu chí nào</translation>
    </message>
    <message>
        <source>the version must be a number from 1</source>
        <translation>phiên bản phải là số từ 1 trở lên</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2025-07-01</source>
        <translation>“%1” không phải là ngày dạng 2025-07-01</translation>
    </message>
    <message>
        <source>the stream “%1” is not one of the rule set</source>
        <translation>chương trình “%1” không thuộc bộ tiêu chí</translation>
    </message>
    <message>
        <source>“%1” is not a result that a rule can have</source>
        <translation>“%1” không phải là kết quả của một tiêu chí</translation>
    </message>
    <message>
        <source>a sentence names the fact “%1”, which does not exist</source>
        <translation>một câu nêu dữ kiện “%1” không tồn tại</translation>
    </message>
    <message>
        <source>the rule stands twice for one stream</source>
        <translation>tiêu chí lặp lại hai lần trong một chương trình</translation>
    </message>
    <message>
        <source>The rule set %1 cannot be used</source>
        <translation>Không dùng được bộ tiêu chí %1</translation>
    </message>
    <message>
        <source>This is not a rule set: the text is not JSON. Restore the file and try again.</source>
        <translation>Đây không phải bộ tiêu chí: văn bản không phải JSON. Hãy khôi phục tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>there are more than %1 rules</source>
        <translation>có nhiều hơn %1 tiêu chí</translation>
    </message>
</context>
<context>
    <name>core::RuleSetChange</name>
    <message>
        <source>%1: “%2” stands among the durable and among the weak. Leave it in one place.</source>
        <translation>%1: “%2” vừa nằm trong nhóm bền chắc vừa nằm trong nhóm không bền chắc. Hãy để ở một nhóm.</translation>
    </message>
</context>
<context>
    <name>core::RuleVersions</name>
    <message>
        <source>Enter the document that says so, with its number: for example Quyết định 12/2025/QĐ-UBND.</source>
        <translation>Hãy ghi loại và số của văn bản quy định, ví dụ Quyết định 12/2025/QĐ-UBND.</translation>
    </message>
    <message>
        <source>Enter the day on which the document was issued, as 05/03/2025.</source>
        <translation>Hãy ghi ngày ban hành văn bản, như 05/03/2025.</translation>
    </message>
    <message>
        <source>Enter the first day on which the new version counts, as 01/07/2025.</source>
        <translation>Hãy ghi ngày bắt đầu áp dụng phiên bản mới, như 01/07/2025.</translation>
    </message>
    <message>
        <source>The new version must begin after the one it follows, which counts from %1.</source>
        <translation>Phiên bản mới phải áp dụng sau phiên bản liền trước; phiên bản ấy áp dụng từ %1.</translation>
    </message>
    <message>
        <source>Nothing differs from version %1 yet. Change a threshold or a list of materials first.</source>
        <translation>Chưa có gì khác phiên bản %1. Hãy sửa một ngưỡng hoặc một danh mục vật liệu trước.</translation>
    </message>
    <message>
        <source>Enter the amount for one house in đồng, as 60.000.000 or 60tr, at most 1.000.000.000.</source>
        <translation>Hãy ghi mức cho một nhà bằng đồng, như 60.000.000 hoặc 60tr, nhiều nhất 1.000.000.000.</translation>
    </message>
    <message>
        <source>The amount is the same as before. Enter the new one first.</source>
        <translation>Mức vẫn như cũ. Hãy ghi mức mới trước.</translation>
    </message>
    <message>
        <source>Somebody stored a further version of %1 meanwhile. Open it again and compare.</source>
        <translation>Trong lúc ấy đã có người lưu một phiên bản khác của %1. Hãy mở lại và so sánh.</translation>
    </message>
    <message>
        <source>Somebody stored a further level meanwhile. Open it again and compare.</source>
        <translation>Trong lúc ấy đã có người lưu một mức khác. Hãy mở lại và so sánh.</translation>
    </message>
</context>
<context>
    <name>core::Scan</name>
    <message>
        <source>“%1” is empty, so nothing was attached. Scan the page again.</source>
        <translation>Tệp “%1” rỗng nên không đính kèm. Hãy quét lại trang này.</translation>
    </message>
    <message>
        <source>“%1” is larger than 10 MB even after it was made smaller. Scan the page in grey or at 150 dots per inch.</source>
        <translation>Tệp “%1” vẫn lớn hơn 10 MB sau khi thu nhỏ. Hãy quét đen trắng hoặc ở 150 dpi.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as page %2 of this paper, so it was not attached again.</source>
        <translation>“%1” trùng với trang %2 của giấy tờ này nên không đính kèm lại.</translation>
    </message>
</context>
<context>
    <name>core::SecondTarget</name>
    <message>
        <source>The backup %1 could not be read.</source>
        <translation>Không đọc được bản sao lưu %1.</translation>
    </message>
    <message>
        <source>The second copy could not be written to %1. The disk was unplugged or is full; the backup on this computer is in order.</source>
        <translation>Không ghi được bản sao thứ hai vào %1. Ổ đĩa đã bị rút ra hoặc đã đầy; bản sao lưu trên máy này vẫn tốt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another one for the second copy.</source>
        <translation>Không ghi được vào thư mục %1. Hãy chọn thư mục khác cho bản sao thứ hai.</translation>
    </message>
    <message>
        <source>The backup %1 is no longer as it was written, so it was not copied. Check this computer&apos;s disk and back up anew.</source>
        <translation>Bản sao lưu %1 không còn như khi ghi nên không được sao chép. Hãy kiểm tra ổ đĩa của máy này rồi sao lưu lại.</translation>
    </message>
    <message>
        <source>The second copy reads differently from what was written. Use another disk instead of %1.</source>
        <translation>Bản sao thứ hai đọc lại khác với nội dung đã ghi. Hãy dùng ổ đĩa khác thay cho %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one for the second copy.</source>
        <translation>Không tạo được thư mục %1. Hãy chọn thư mục khác cho bản sao thứ hai.</translation>
    </message>
</context>
<context>
    <name>core::SeedRules</name>
    <message>
        <source>The built-in rules cannot be read. Install the program again.</source>
        <translation>Không đọc được bộ tiêu chí có sẵn. Hãy cài đặt lại chương trình.</translation>
    </message>
</context>
<context>
    <name>core::Statement</name>
    <message>
        <source>The register could not answer a question. Please save this message for support.</source>
        <translation>Không đọc được dữ liệu từ sổ. Hãy lưu lại thông báo này để nhờ hỗ trợ kỹ thuật.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again; what was saved before is safe.</source>
        <translation>Đĩa đầy nên chưa lưu gì. Hãy giải phóng bớt dung lượng đĩa rồi thử lại; những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>Another program is writing to the register just now. Wait a moment and try again.</source>
        <translation>Một chương trình khác đang ghi vào sổ. Hãy chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The register is open for reading only, so this cannot be saved.</source>
        <translation>Sổ đang mở ở chế độ chỉ đọc nên không lưu được nội dung này.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should. Nothing was saved; check the disk and open the register again.</source>
        <translation>Ổ đĩa đọc hoặc ghi bị lỗi. Chưa lưu gì; hãy kiểm tra ổ đĩa rồi mở lại sổ.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a register. Restore the newest backup.</source>
        <translation>Tệp bị hỏng hoặc không phải là sổ. Hãy khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>This does not fit what the register already holds, so nothing was saved.</source>
        <translation>Nội dung này không khớp với dữ liệu đã có trong sổ nên chưa lưu gì.</translation>
    </message>
    <message>
        <source>The register could not carry this out; nothing was saved.</source>
        <translation>Không thực hiện được việc này trên sổ; chưa lưu gì.</translation>
    </message>
    <message>
        <source>The register was not closed in order, perhaps by a power cut. Open it once for writing, then try again.</source>
        <translation>Sổ chưa được đóng đúng cách, có thể do mất điện. Hãy mở sổ một lần ở chế độ ghi rồi làm lại.</translation>
    </message>
</context>
<context>
    <name>core::StorageKind</name>
    <message>
        <source>%1 lies on a network drive, where a register can be damaged. Copy it to this computer&apos;s own disk and open it there.</source>
        <translation>%1 nằm trên ổ mạng, nơi sổ có thể bị hỏng. Hãy chép sổ vào ổ đĩa của máy tính này rồi mở.</translation>
    </message>
</context>
<context>
    <name>core::SupportCase</name>
    <message>
        <source>%1 is returned without a reason. Say what the commune has to correct.</source>
        <translation>%1 bị trả lại mà chưa có lý do. Hãy ghi xã phải bổ sung, sửa gì.</translation>
    </message>
    <message>
        <source>Enter the day of the paper “%1”.</source>
        <translation>Hãy nhập ngày của “%1”.</translation>
    </message>
    <message>
        <source>No case was chosen. Choose the cases that go on the list.</source>
        <translation>Chưa chọn hồ sơ nào. Hãy chọn các hồ sơ đưa vào danh sách.</translation>
    </message>
    <message>
        <source>The cases %1 and %2 are of different programmes. Make a list for each programme.</source>
        <translation>Hồ sơ %1 và %2 thuộc hai chương trình khác nhau. Hãy lập danh sách riêng cho từng chương trình.</translation>
    </message>
    <message>
        <source>A household that applies has been deleted meanwhile. Choose again.</source>
        <translation>Một hộ đề nghị đã bị xóa. Hãy chọn lại.</translation>
    </message>
    <message>
        <source>Household %1: enter the day of the application. The register never invents one.</source>
        <translation>Hộ %1: hãy nhập ngày của đơn. Sổ không tự đặt ngày.</translation>
    </message>
    <message>
        <source>Household %1 was merged into another one. Open the case for that household.</source>
        <translation>Hộ %1 đã gộp vào hộ khác. Hãy mở hồ sơ cho hộ được giữ lại.</translation>
    </message>
    <message>
        <source>Household %1 has the case %2 in this programme already (“%3”). Go on with that case.</source>
        <translation>Hộ %1 đã có hồ sơ %2 trong chương trình này (“%3”). Hãy tiếp tục hồ sơ đó.</translation>
    </message>
    <message>
        <source>The period up to %1 has been reported and is locked. Unlock it first, or date the application later.</source>
        <translation>Số liệu đến hết ngày %1 đã báo cáo và khóa sổ. Hãy mở khóa trước, hoặc ghi ngày đơn sau đó.</translation>
    </message>
</context>
<context>
    <name>core::SupportList</name>
    <message>
        <source>This support list no longer exists. Open the lists again.</source>
        <translation>Danh sách hỗ trợ này không còn. Hãy mở lại trang Danh sách – quyết định.</translation>
    </message>
    <message>
        <source>The list “%1” is frozen, so it cannot be changed any more. Make a further list instead.</source>
        <translation>Danh sách “%1” đã chốt nên không sửa được nữa. Hãy lập danh sách bổ sung.</translation>
    </message>
    <message>
        <source>%1 already stands on a support list. Take the household off that list first.</source>
        <translation>%1 đã có trong một danh sách hỗ trợ. Hãy đưa hộ ra khỏi danh sách đó trước.</translation>
    </message>
    <message>
        <source>%1 is not entitled on the day of the list, so nothing was stored. Look at the reasons and choose again.</source>
        <translation>%1 không đủ điều kiện vào ngày xét của danh sách nên chưa lưu gì. Hãy xem lý do rồi chọn lại.</translation>
    </message>
    <message>
        <source>A household of the list was deleted or chosen twice. Choose again.</source>
        <translation>Một hộ của danh sách đã bị xóa hoặc được chọn hai lần. Hãy chọn lại.</translation>
    </message>
    <message>
        <source>The list “%1” is empty. Put households on it before it is frozen.</source>
        <translation>Danh sách “%1” chưa có hộ nào. Hãy đưa hộ vào trước khi chốt danh sách.</translation>
    </message>
</context>
<context>
    <name>core::Threshold</name>
    <message>
        <source>“%1” (%2) must be between %3 and %4.</source>
        <translation>“%1” (%2) phải từ %3 đến %4.</translation>
    </message>
    <message>
        <source>“%1” (%2) must be a whole number.</source>
        <translation>“%1” (%2) phải là số nguyên.</translation>
    </message>
</context>
<context>
    <name>core::Undo</name>
    <message>
        <source>“%1” can no longer be undone, because what it changed was changed again later. Correct it by a new entry.</source>
        <translation>Không hoàn tác được “%1” nữa vì dữ liệu đó đã được sửa tiếp sau đó. Hãy sửa bằng một lần nhập mới.</translation>
    </message>
</context>
<context>
    <name>core::UndoRefused</name>
    <message>
        <source>“%1” is a signed act, so it cannot be undone. Correct it by a new act.</source>
        <translation>“%1” là việc đã ký nên không hoàn tác được. Hãy điều chỉnh bằng một văn bản mới.</translation>
    </message>
    <message>
        <source>“%1” was undone already (%2, %3). To put it back, undo that undoing.</source>
        <translation>“%1” đã được hoàn tác rồi (%2, %3). Muốn lấy lại, hãy hoàn tác chính lần hoàn tác đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because %2 is no longer as the history says. Check the register.</source>
        <translation>Không hoàn tác được “%1” vì %2 không còn đúng như nhật ký ghi. Hãy kiểm tra sổ.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because %2 was changed later by %3 at %4 (“%5”). Undo that first, or correct the record by hand.</source>
        <translation>Không hoàn tác được “%1” vì %2 đã được %3 sửa sau đó lúc %4 (“%5”). Hãy hoàn tác lần sửa đó trước, hoặc sửa tay hồ sơ này.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because %2 was entered later and depends on it (%3, %4, “%5”). Undo that first.</source>
        <translation>Không hoàn tác được “%1” vì %2 được nhập sau và gắn với dữ liệu này (%3, %4, “%5”). Hãy hoàn tác lần nhập đó trước.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because another record was entered later in place of %2. Remove that one first, or correct the record by hand.</source>
        <translation>Không hoàn tác được “%1” vì sau đó đã nhập hồ sơ khác thay cho %2. Hãy bỏ hồ sơ đó trước, hoặc sửa tay.</translation>
    </message>
    <message>
        <source>A restore cannot be undone. To go back to the state before it, restore the file that it replaced: it stands in the list of backups.</source>
        <translation>Không hoàn tác được việc khôi phục. Muốn trở lại như trước khi khôi phục, hãy khôi phục từ tệp đã bị thay: tệp đó có trong danh sách bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because the signed act “%2” (%3, %4) changed %5 after it. Correct the data by a new entry.</source>
        <translation>Không hoàn tác được “%1”, vì sau đó việc đã ký “%2” (%3, %4) đã thay đổi %5. Hãy sửa bằng một lần nhập mới.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because %2 was entered by the later signed act “%3” (%4, %5) and depends on it. Correct the data by a new entry.</source>
        <translation>Không hoàn tác được “%1”, vì %2 do việc đã ký sau đó “%3” (%4, %5) nhập vào và phụ thuộc vào việc này. Hãy sửa bằng một lần nhập mới.</translation>
    </message>
    <message>
        <source>“%1” is a signed decision, so it cannot be undone. Change it by a numbered adjusting decision: page Lists, “Adjust”.</source>
        <translation>“%1” là quyết định đã ký nên không hoàn tác được. Hãy thay đổi bằng quyết định điều chỉnh có số: trang Danh sách, nút “Điều chỉnh”.</translation>
    </message>
    <message>
        <source>The making of the register cannot be undone: everything in it stands on the units and rules that came with it.</source>
        <translation>Không thể hoàn tác việc tạo sổ: mọi dữ liệu trong sổ đều dựa trên các đơn vị hành chính và quy định được nạp khi tạo.</translation>
    </message>
</context>
<context>
    <name>core::UnitOfWork</name>
    <message>
        <source>The clock of this computer said %1, which is earlier than the entry before; the time of that entry was kept.</source>
        <translation>Đồng hồ của máy này chỉ %1, sớm hơn lần ghi liền trước; nhật ký giữ thời điểm của lần ghi đó.</translation>
    </message>
</context>
<context>
    <name>core::Verify</name>
    <message>
        <source>%1 %2 names a %3 that does not exist</source>
        <translation>%1 %2 tham chiếu đến %3 không tồn tại</translation>
    </message>
    <message>
        <source>entry %1 was altered</source>
        <translation>mục nhật ký số %1 đã bị sửa</translation>
    </message>
    <message>
        <source>something is missing before unit %1</source>
        <translation>thiếu dữ liệu trước lần ghi số %1</translation>
    </message>
    <message>
        <source>unit %1 “%2” was altered</source>
        <translation>lần ghi số %1 “%2” đã bị sửa</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>in lúc %1</translation>
    </message>
    <message>
        <source>backed up on %1</source>
        <translation>sao lưu lúc %1</translation>
    </message>
    <message>
        <source>in the backup %1</source>
        <translation>trong bản sao lưu %1</translation>
    </message>
    <message>
        <source>when the register was closed on %1</source>
        <translation>khi đóng sổ lúc %1</translation>
    </message>
    <message>
        <source>when the register was checked on %1</source>
        <translation>khi kiểm tra sổ lúc %1</translation>
    </message>
    <message>
        <source>unit %1 of the journal, known %2, is missing: an older file was put in its place or the end was cut off</source>
        <translation>thiếu lần ghi số %1 đã biết (%2): tệp cũ hơn đã được đặt vào chỗ của sổ, hoặc phần cuối nhật ký bị cắt bỏ</translation>
    </message>
    <message>
        <source>unit %1 of the journal is not the one known %2: the history was written anew</source>
        <translation>lần ghi số %1 không phải lần ghi đã biết (%2): nhật ký đã bị viết lại</translation>
    </message>
    <message>
        <source>%1 is not as the journal says</source>
        <translation>%1 không khớp với nhật ký</translation>
    </message>
    <message>
        <source>%1 was entered past the program</source>
        <translation>%1 được nhập ngoài chương trình</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln phát hiện khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known head(s) belong to a file that was replaced by a restore, as the history tells</source>
        <translation>
            <numerusform>%Ln mốc thuộc tệp đã bị thay khi khôi phục bản sao lưu, đúng như nhật ký ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal entry(s) belong to no unit</source>
        <translation>
            <numerusform>%Ln mục nhật ký không thuộc lần ghi nào</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %Ln entry(ies) was erased, as the law on personal data provides</source>
        <translation>
            <numerusform>nội dung của %Ln mục nhật ký đã được xóa theo quy định về bảo vệ dữ liệu cá nhân</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of paper %2 (%3)</source>
        <translation>trang %1 của giấy tờ số %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 bị thiếu</translation>
    </message>
    <message>
        <source>%1 is not the picture that was attached</source>
        <translation>%1 không còn đúng là trang đã đính kèm</translation>
    </message>
</context>
<context>
    <name>core::WhatIf</name>
    <message>
        <source>“%1” is not a setting. Write it as QD55.T1.area_per_person=9; “ancu-cli rules” names all of them.</source>
        <translation>“%1” không phải cách đặt giá trị. Hãy viết như QD55.T1.area_per_person=9; lệnh “ancu-cli rules” liệt kê mọi tên.</translation>
    </message>
    <message>
        <source>%1 has no threshold “%2”. It has: %3</source>
        <translation>%1 không có ngưỡng “%2”. Các ngưỡng: %3</translation>
    </message>
    <message>
        <source>“%1”: the value is not a number. Write it as 9 or 8,5.</source>
        <translation>“%1”: giá trị không phải là số. Hãy viết như 9 hoặc 8,5.</translation>
    </message>
    <message>
        <source>A material is durable, weak or open; “%1” is none of them.</source>
        <translation>Vật liệu là durable (bền chắc), weak (không bền chắc) hoặc open (không quy định); không có “%1”.</translation>
    </message>
    <message>
        <source>%1 has no material “%2”.</source>
        <translation>%1 không có vật liệu “%2”.</translation>
    </message>
    <message>
        <source>“%1”: the amount cannot be read. Write it as 60000000 or 60tr.</source>
        <translation>“%1”: không đọc được số tiền. Hãy viết như 60000000 hoặc 60tr.</translation>
    </message>
    <message>
        <source>There is neither a rule set nor a level “%1” on this day. There are: %2</source>
        <translation>Ngày này không có bộ tiêu chí hay mức hỗ trợ “%1”. Có: %2</translation>
    </message>
</context>
<context>
    <name>core::Workbook</name>
    <message>
        <source>The file %1 cannot be opened. Close it in other programs and check that it still exists.</source>
        <translation>Không mở được tệp %1. Hãy đóng tệp ở các chương trình khác và kiểm tra tệp còn tồn tại.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a list. Send the rows in several files.</source>
        <translation>Tệp %1 quá lớn đối với một danh sách. Hãy chia các dòng ra nhiều tệp.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Ask the sender to send it again.</source>
        <translation>Tệp %1 trống. Hãy đề nghị nơi gửi gửi lại tệp.</translation>
    </message>
</context>
<context>
    <name>core::XlsReader</name>
    <message>
        <source>The old workbook %1 cannot be read. Open it in Excel, save it as .xlsx and try once more.</source>
        <translation>Không đọc được bảng tính cũ %1. Hãy mở bằng Excel, lưu thành .xlsx rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>The old workbook %1 is too large for a list. Open it in Excel, save it as .xlsx and try once more.</source>
        <translation>Bảng tính cũ %1 quá lớn đối với một danh sách. Hãy mở bằng Excel, lưu thành .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file %1 is protected with a password. Open it in Excel, remove the password and save it again.</source>
        <translation>Tệp %1 được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>The old workbook %1 is encrypted, by a password or by the protection of its structure. Open it in Excel, remove both, save it as .xlsx and try once more.</source>
        <translation>Bảng tính cũ %1 bị mã hóa, do có mật khẩu hoặc do bảo vệ cấu trúc. Hãy mở bằng Excel, bỏ cả hai, lưu thành .xlsx rồi thử lần nữa.</translation>
    </message>
</context>
<context>
    <name>core::XmlScanner</name>
    <message>
        <source>The file %1 is damaged or was not made by a spreadsheet program, so nothing was read. Open it in Excel, save it again as .xlsx and try once more.</source>
        <translation>Tệp %1 bị hỏng hoặc không do chương trình bảng tính tạo ra nên chưa đọc gì. Hãy mở bằng Excel, lưu lại thành .xlsx rồi thử lần nữa.</translation>
    </message>
</context>
<context>
    <name>core::ZipArchive</name>
    <message>
        <source>The file %1 is damaged or incomplete, so nothing was read. Open it in Excel, save it again as .xlsx and try once more.</source>
        <translation>Tệp %1 bị hỏng hoặc thiếu nên chưa đọc gì. Hãy mở bằng Excel, lưu lại thành .xlsx rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>The file %1 unpacks to far more than a list can hold, so nothing was read. Copy the rows into a new workbook and try that one.</source>
        <translation>Tệp %1 khi giải nén lớn hơn nhiều so với một danh sách nên chưa đọc gì. Hãy chép các dòng sang một bảng tính mới rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>ui::ActDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln điều khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdjustDialog</name>
    <message>
        <source>What is done</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Rows of the decision</source>
        <translation>Các hàng của quyết định</translation>
    </message>
    <message>
        <source>&amp;Add a row…</source>
        <translation>&amp;Thêm hàng…</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>Sửa &amp;hàng…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Bỏ hàng</translation>
    </message>
    <message>
        <source>This list no longer exists. Look at the lists again.</source>
        <translation>Danh sách này không còn. Hãy xem lại các danh sách.</translation>
    </message>
    <message>
        <source>&amp;Sign the decision…</source>
        <translation>&amp;Ký quyết định…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Trích &amp;yếu:</translation>
    </message>
    <message>
        <source>on another list</source>
        <translation>sang danh sách khác</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>đưa ra khỏi danh sách</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>không có trong danh sách</translation>
    </message>
    <message>
        <source>Enter the number of the decision: without it nothing is decided.</source>
        <translation>Hãy nhập số quyết định: thiếu thì chưa quyết định được.</translation>
    </message>
    <message>
        <source>The decision changes nothing. Add the households that it concerns.</source>
        <translation>Quyết định chưa thay đổi gì. Hãy thêm các hộ có liên quan.</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” by %2, %Ln row(s)? A signed decision cannot be undone; only another decision changes the list again.</source>
        <translation>
            <numerusform>Điều chỉnh “%1” theo %2, %Ln hàng? Quyết định đã ký không hoàn tác được; chỉ một quyết định khác mới thay đổi lại danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Adjust the list “%1” by %2</source>
        <translation>Điều chỉnh danh sách “%1” theo %2</translation>
    </message>
    <message>
        <source>Adjust “%1”</source>
        <translation>Điều chỉnh “%1”</translation>
    </message>
</context>
<context>
    <name>ui::AdjustmentRowDialog</name>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation>Mức (đồng)</translation>
    </message>
    <message>
        <source>Amounts by source</source>
        <translation>Mức theo nguồn</translation>
    </message>
    <message>
        <source>A row of the decision</source>
        <translation>Một hàng của quyết định</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không thay hộ nào</translation>
    </message>
    <message>
        <source>What is &amp;done:</source>
        <translation>Nội &amp;dung:</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>&amp;Hồ sơ:</translation>
    </message>
    <message>
        <source>Stands as:</source>
        <translation>Hiện tại:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>In &amp;words:</source>
        <translation>&amp;Ghi rõ:</translation>
    </message>
    <message>
        <source>New &amp;form of support:</source>
        <translation>Hình &amp;thức mới:</translation>
    </message>
    <message>
        <source>New &amp;amounts:</source>
        <translation>&amp;Mức mới:</translation>
    </message>
    <message>
        <source>Takes the &amp;place of:</source>
        <translation>Th&amp;ay cho:</translation>
    </message>
    <message>
        <source>&amp;To the list:</source>
        <translation>&amp;Sang danh sách:</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>Chỉ ghi bằng lời</translation>
    </message>
    <message>
        <source>There is no case for this.</source>
        <translation>Không có hồ sơ nào phù hợp.</translation>
    </message>
    <message>
        <source>Does not stand on this list.</source>
        <translation>Không có trong danh sách này.</translation>
    </message>
    <message>
        <source>Choose the case that the row is about.</source>
        <translation>Hãy chọn hồ sơ của hàng này.</translation>
    </message>
    <message>
        <source>Say why: the decision prints the reason of each row.</source>
        <translation>Hãy nêu lý do: quyết định in lý do của từng hàng.</translation>
    </message>
    <message>
        <source>Enter the new amounts by source.</source>
        <translation>Hãy nhập mức mới theo từng nguồn.</translation>
    </message>
    <message>
        <source>There is no other approved list to move the case to.</source>
        <translation>Không có danh sách đã phê duyệt nào khác để chuyển đến.</translation>
    </message>
</context>
<context>
    <name>ui::AlikeLines</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Người khác trong hộ</translation>
    </message>
    <message>
        <source>Support lists</source>
        <translation>Danh sách hỗ trợ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>The same identity number: certainly one family</source>
        <translation>Cùng số CCCD/CMND: chắc chắn là một gia đình</translation>
    </message>
    <message>
        <source>Probably one family: compare below</source>
        <translation>Có thể là một gia đình: xem đối chiếu phía dưới</translation>
    </message>
    <message>
        <source>1 · First</source>
        <translation>1 · Hộ thứ nhất</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>2 · Second</source>
        <translation>2 · Hộ thứ hai</translation>
    </message>
</context>
<context>
    <name>ui::AlikePage</name>
    <message>
        <source>Pairs that may be one family</source>
        <translation>Các cặp hộ có thể là một gia đình</translation>
    </message>
    <message>
        <source>The pair field by field</source>
        <translation>Đối chiếu từng nội dung của cặp</translation>
    </message>
    <message>
        <source>1 · First</source>
        <translation>1 · Hộ thứ nhất</translation>
    </message>
    <message>
        <source>2 · Second</source>
        <translation>2 · Hộ thứ hai</translation>
    </message>
    <message>
        <source>Merged households</source>
        <translation>Các hộ đã gộp</translation>
    </message>
    <message>
        <source>Merge, keep the &amp;first household</source>
        <translation>Gộp, giữ hộ thứ &amp;nhất</translation>
    </message>
    <message>
        <source>Keep first</source>
        <translation>Giữ hộ thứ nhất</translation>
    </message>
    <message>
        <source>Merge, keep the &amp;second household</source>
        <translation>Gộp, giữ hộ thứ &amp;hai</translation>
    </message>
    <message>
        <source>Keep second</source>
        <translation>Giữ hộ thứ hai</translation>
    </message>
    <message>
        <source>&amp;Not the same family</source>
        <translation>&amp;Không phải một gia đình</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không phải một hộ</translation>
    </message>
    <message>
        <source>&amp;Compare and choose each field…</source>
        <translation>Đố&amp;i chiếu và chọn từng nội dung…</translation>
    </message>
    <message>
        <source>Choose fields…</source>
        <translation>Chọn từng nội dung…</translation>
    </message>
    <message>
        <source>Show the first household in the &amp;register</source>
        <translation>Xem hộ thứ nhất trong &amp;sổ</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Xem hộ thứ nhất</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1</source>
        <translation>Ctrl+Shift+1</translation>
    </message>
    <message>
        <source>Show the second household in the re&amp;gister</source>
        <translation>Xem hộ thứ hai tro&amp;ng sổ</translation>
    </message>
    <message>
        <source>Show second</source>
        <translation>Xem hộ thứ hai</translation>
    </message>
    <message>
        <source>Ctrl+Shift+2</source>
        <translation>Ctrl+Shift+2</translation>
    </message>
    <message>
        <source>&amp;Take apart again…</source>
        <translation>Hủ&amp;y gộp…</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Hủy gộp…</translation>
    </message>
    <message>
        <source>H&amp;istory of the closed household…</source>
        <translation>&amp;Lịch sử hộ đã đóng…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Lịch sử…</translation>
    </message>
    <message>
        <source>To be looked &amp;at</source>
        <translation>Cầ&amp;n xem</translation>
    </message>
    <message>
        <source>&amp;Merged</source>
        <translation>Đã gộ&amp;p</translation>
    </message>
    <message>
        <source>1: one family, keep the first household · 2: one family, keep the second · 3: not the same family · Enter: open both and choose each field · Ctrl+Z: undo</source>
        <translation>1: một gia đình, giữ hộ thứ nhất · 2: một gia đình, giữ hộ thứ hai · 3: không phải một gia đình · Enter: mở cả hai, chọn từng nội dung · Ctrl+Z: hoàn tác</translation>
    </message>
    <message>
        <source>No two households look like one family</source>
        <translation>Không có hai hộ nào giống một gia đình</translation>
    </message>
    <message>
        <source>The whole register was searched: identity numbers, names, births and hamlets. New pairs appear here by themselves when households are entered or taken in.</source>
        <translation>Đã rà cả sổ theo số CCCD/CMND, họ tên, ngày sinh và thôn. Khi nhập thêm hộ, cặp mới tự hiện ở đây.</translation>
    </message>
    <message>
        <source>A closed household counts nowhere. Take it apart from the other one at any time: both stand again as before, and what was changed since stays with the household that was kept.</source>
        <translation>Hộ đã đóng không tính vào đâu nữa. Có thể hủy gộp bất cứ lúc nào: hai hộ trở lại như trước, nội dung sửa sau khi gộp ở lại với hộ đã giữ.</translation>
    </message>
    <message>
        <source>&amp;Merged (%1)</source>
        <translation>Đã gộ&amp;p (%1)</translation>
    </message>
    <message>
        <source>Looking for households that may be one family</source>
        <translation>Đang rà hộ có thể là một gia đình</translation>
    </message>
    <message>
        <source>To be looked &amp;at (%1)</source>
        <translation>Cầ&amp;n xem (%1)</translation>
    </message>
    <message>
        <source>One family entered twice: %1</source>
        <translation>Một gia đình nhập hai lần: %1</translation>
    </message>
    <message>
        <source>Looked at: two families, in spite of %1</source>
        <translation>Đã xem: hai gia đình khác nhau, tuy %1</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same family</source>
        <translation>Hộ %1 và hộ %2 không phải một gia đình</translation>
    </message>
    <message>
        <source>%1: one of the two was deleted meanwhile. Undo the deletion to go on; until then the choice stays kept.</source>
        <translation>%1: một trong hai hộ đã bị xóa. Hoàn tác việc xóa để làm tiếp; lựa chọn đang dở vẫn được giữ.</translation>
    </message>
    <message>
        <source>Double households</source>
        <translation>Hộ trùng</translation>
    </message>
    <message>
        <source>Pairs and merges</source>
        <translation>Cặp nghi trùng và các lần gộp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) left</source>
        <translation>
            <numerusform>Còn %Ln cặp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the same number</source>
        <translation>
            <numerusform>%Ln cặp cùng số CCCD/CMND</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>đã xử lý %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Applicants</name>
    <message>
        <source>No programme covers the household on this day. Choose the programme above.</source>
        <translation>Không chương trình nào áp dụng cho hộ vào ngày này. Hãy chọn chương trình ở phía trên.</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of judging a household</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Day of the application</source>
        <translation>Ngày đơn</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>ui::AppraiseDialog</name>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Nhất trí</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What the commune has to mend</source>
        <translation>Nội dung xã cần bổ sung</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Điều còn vướng</translation>
    </message>
    <message>
        <source>Cases of the list</source>
        <translation>Hồ sơ trong danh sách</translation>
    </message>
    <message>
        <source>This list no longer exists. Look at the lists again.</source>
        <translation>Danh sách này không còn. Hãy xem lại các danh sách.</translation>
    </message>
    <message>
        <source>&amp;Enter the appraisal</source>
        <translation>&amp;Ghi kết quả thẩm định</translation>
    </message>
    <message>
        <source>&amp;Day of the minutes:</source>
        <translation>&amp;Ngày biên bản:</translation>
    </message>
    <message>
        <source>&amp;Appraised by the office of:</source>
        <translation>&amp;Cơ quan thẩm định:</translation>
    </message>
    <message>
        <source>Del or T returns the chosen rows and opens the reason of the first; N agrees to them again.</source>
        <translation>Delete hoặc T: trả lại các hàng đang chọn và mở ô lý do của hàng đầu; N: nhất trí lại.</translation>
    </message>
    <message>
        <source>As of %1 all rules hold for every case.</source>
        <translation>Xét ngày %1: mọi hồ sơ đều đạt các điều kiện.</translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %Ln case(s) stand out; they are the first.</source>
        <translation>
            <numerusform>Xét ngày %1: %Ln hồ sơ cần lưu ý, đứng đầu bảng.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agreed · %2 returned</source>
        <translation>%1 nhất trí · %2 trả lại</translation>
    </message>
    <message>
        <source>The day cannot be read. Please write it like 12/02/2025.</source>
        <translation>Không đọc được ngày. Hãy ghi như 12/02/2025.</translation>
    </message>
    <message>
        <source>Enter the day of the minutes: the register never invents one.</source>
        <translation>Hãy nhập ngày biên bản: sổ không tự đặt ngày.</translation>
    </message>
    <message>
        <source>%1 is returned without a reason. Say what the commune has to mend.</source>
        <translation>%1 bị trả lại mà chưa có lý do. Hãy nêu nội dung xã cần bổ sung.</translation>
    </message>
    <message>
        <source>Appraise the list “%1”: %2 agreed, %3 returned</source>
        <translation>Thẩm định danh sách “%1”: %2 nhất trí, %3 trả lại</translation>
    </message>
    <message>
        <source>Appraise “%1”</source>
        <translation>Thẩm định “%1”</translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Điều còn vướng</translation>
    </message>
    <message>
        <source>What stands against the decision</source>
        <translation>Điều còn vướng với quyết định</translation>
    </message>
    <message>
        <source>This list no longer exists. Look at the lists again.</source>
        <translation>Danh sách này không còn. Hãy xem lại các danh sách.</translation>
    </message>
    <message>
        <source>&amp;Sign the decision…</source>
        <translation>&amp;Ký quyết định…</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Trích &amp;yếu:</translation>
    </message>
    <message>
        <source>&amp;Why, where a rule leaves it to the decider:</source>
        <translation>&amp;Lý do (điều kiện giao người quyết định):</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>Bằng chữ: %1.</translation>
    </message>
    <message>
        <source>Some levels of support were not checked against the text of their decision.</source>
        <translation>Một số mức hỗ trợ chưa đối chiếu với văn bản quy định.</translation>
    </message>
    <message>
        <source>Once the day of the decision is entered, all rules are asked again.</source>
        <translation>Nhập ngày quyết định thì mọi điều kiện được xét lại.</translation>
    </message>
    <message>
        <source>Nothing stands against the decision.</source>
        <translation>Không có điều gì vướng với quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) cannot be approved. Mend what stands against them, or refuse or suspend them and take them off the list.</source>
        <translation>
            <numerusform>%Ln hồ sơ chưa phê duyệt được. Hãy khắc phục điều còn vướng, hoặc ghi không hỗ trợ, tạm dừng rồi đưa ra khỏi danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of the decision: without it nothing is decided.</source>
        <translation>Hãy nhập số quyết định: thiếu thì chưa quyết định được.</translation>
    </message>
    <message numerus="yes">
        <source>Approve “%1”, %Ln case(s), by %2? A signed decision cannot be undone; only another decision changes the list.</source>
        <translation>
            <numerusform>Phê duyệt “%1”, %Ln hồ sơ, theo %2? Quyết định đã ký không hoàn tác được; chỉ một quyết định khác mới thay đổi danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Approve the list “%1” by %2</source>
        <translation>Phê duyệt danh sách “%1” theo %2</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>Phê duyệt “%1”</translation>
    </message>
</context>
<context>
    <name>ui::Ask</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Choose a reason or write your own</source>
        <translation>Chọn lý do hoặc tự ghi</translation>
    </message>
</context>
<context>
    <name>ui::BackupDesk</name>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>The backup was opened and compared:
%1</source>
        <translation>Bản sao lưu đã được mở và đối chiếu:
%1</translation>
    </message>
    <message>
        <source>The second disk is not plugged in.</source>
        <translation>Ổ đĩa thứ hai chưa được cắm.</translation>
    </message>
    <message>
        <source>The copy on the second disk was read back and is the same.</source>
        <translation>Bản sao trên ổ đĩa thứ hai đã được đọc lại và giống hệt.</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Thư mục lưu bản sao</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Đang lưu bản sao</translation>
    </message>
    <message>
        <source>The copy was opened and compared:
%1</source>
        <translation>Bản sao đã được mở và đối chiếu:
%1</translation>
    </message>
    <message>
        <source>Backing up before the program ends</source>
        <translation>Đang sao lưu trước khi thoát</translation>
    </message>
    <message>
        <source>Damaged register, or a backup</source>
        <translation>Chọn sổ bị hỏng hoặc một bản sao lưu</translation>
    </message>
    <message>
        <source>Register (*.ancu)</source>
        <translation>Sổ (*.ancu)</translation>
    </message>
    <message>
        <source>Where the restored register goes</source>
        <translation>Nơi đặt sổ được khôi phục</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Đang khôi phục</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>The backup is checked and put in place. The register is opened again when it is done.</source>
        <translation>Bản sao lưu đang được kiểm tra và đưa vào thay sổ. Xong việc, sổ sẽ được mở lại.</translation>
    </message>
    <message>
        <source>Confirm the restored state</source>
        <translation>Xác nhận trạng thái đã khôi phục</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Diễn tập khôi phục</translation>
    </message>
    <message>
        <source>The automatic backup was not made. %1</source>
        <translation>Chưa sao lưu tự động được. %1</translation>
    </message>
    <message>
        <source>Back up again</source>
        <translation>Sao lưu lại</translation>
    </message>
    <message>
        <source>Backup settings…</source>
        <translation>Thiết lập sao lưu…</translation>
    </message>
    <message>
        <source>The register was restored from a backup. Look whether everything is as it should be. Until you confirm it, no older backup is removed.</source>
        <translation>Sổ vừa được khôi phục từ bản sao lưu. Hãy xem mọi thứ đã đúng chưa. Chừng nào chưa xác nhận, không bản sao lưu cũ nào bị xóa.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Xác nhận đúng</translation>
    </message>
    <message>
        <source>The last copy on the second disk is of %1. Plug it in and back up.</source>
        <translation>Bản sao gần nhất trên ổ đĩa thứ hai là ngày %1. Hãy cắm ổ đĩa và sao lưu.</translation>
    </message>
    <message>
        <source>No copy has been made on the second disk yet. Plug it in and back up.</source>
        <translation>Chưa có bản sao nào trên ổ đĩa thứ hai. Hãy cắm ổ đĩa và sao lưu.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>The register and its backups lie on this computer only. A stick or another disk keeps them when the computer breaks.</source>
        <translation>Sổ và các bản sao lưu chỉ nằm trên máy này. USB hoặc ổ đĩa khác sẽ giữ được sổ khi máy hỏng.</translation>
    </message>
    <message>
        <source>No restore has been tried out for a month. The drill takes a moment, changes nothing and gives a page to keep.</source>
        <translation>Đã một tháng chưa diễn tập khôi phục. Việc này chỉ mất ít phút, không thay đổi gì trong sổ và cho một biên bản để lưu.</translation>
    </message>
    <message>
        <source>The file that was replaced stands in the list of backups and is kept for at least 30 days:
%1</source>
        <translation>Tệp bị thay thế có trong danh sách bản sao lưu và được giữ ít nhất 30 ngày:
%1</translation>
    </message>
    <message numerus="yes">
        <source>The register was restored: %Ln household(s).</source>
        <translation>
            <numerusform>Đã khôi phục sổ: %Ln hộ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupSettingsDialog</name>
    <message>
        <source>&amp;Copy the newest backup there too</source>
        <translation>Sao &amp;chép bản sao lưu mới nhất sang đó</translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation>Chọn t&amp;hư mục…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Backups are made by themselves: after the first change of a day, when the program ends, and before lists are taken in, many households are deleted, or a backup is restored. The last 10 are kept, then one a day for 14 days, one a week for 8 weeks and one a month for 24 months.</source>
        <translation>Chương trình tự sao lưu: sau thay đổi đầu tiên trong ngày, khi thoát, và trước khi nhập danh sách, xóa nhiều hộ hoặc khôi phục. Giữ 10 bản gần nhất, sau đó mỗi ngày một bản trong 14 ngày, mỗi tuần một bản trong 8 tuần và mỗi tháng một bản trong 24 tháng.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Thư mục: %1</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>On another disk</source>
        <translation>Trên ổ đĩa khác</translation>
    </message>
    <message>
        <source>A stick or an external disk keeps the register when this computer breaks or is stolen. It need not always be plugged in.</source>
        <translation>USB hoặc ổ đĩa ngoài giữ được sổ khi máy này hỏng hoặc bị mất. Không cần cắm thường xuyên.</translation>
    </message>
    <message>
        <source>Folder on the other disk</source>
        <translation>Thư mục trên ổ đĩa khác</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Chưa chọn thư mục</translation>
    </message>
    <message>
        <source>Choose a folder on a stick or an external disk.</source>
        <translation>Hãy chọn một thư mục trên USB hoặc ổ đĩa ngoài.</translation>
    </message>
    <message>
        <source>The disk is not plugged in now. The copy follows when it is.</source>
        <translation>Ổ đĩa hiện chưa cắm. Khi cắm vào, bản sao sẽ được ghi.</translation>
    </message>
    <message>
        <source>Attention: this folder lies on the same disk as the register. When that disk breaks, both are lost. Choose a folder on another disk.</source>
        <translation>Chú ý: thư mục này nằm cùng ổ đĩa với sổ. Ổ đĩa hỏng thì mất cả hai. Hãy chọn thư mục trên ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The disk is plugged in, %1 free.</source>
        <translation>Ổ đĩa đã cắm, còn trống %1.</translation>
    </message>
    <message>
        <source>Last second copy: %1.</source>
        <translation>Lần sao chép gần nhất: %1.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk first, or take the tick away.</source>
        <translation>Hãy chọn thư mục trên ổ đĩa khác trước, hoặc bỏ dấu chọn.</translation>
    </message>
    <message>
        <source>The folder lies on the same disk as the register. When that disk breaks, both are lost.</source>
        <translation>Thư mục nằm cùng ổ đĩa với sổ. Ổ đĩa hỏng thì mất cả hai.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Vẫn dùng thư mục này</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), the newest of %1</source>
        <translation>
            <numerusform>%Ln bản sao lưu, bản mới nhất lúc %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BasisSection</name>
    <message>
        <source>I compared this with the te&amp;xt of the document</source>
        <translation>Đã đối chiếu với ngu&amp;yên văn văn bản</translation>
    </message>
    <message>
        <source>&amp;Document and number</source>
        <translation>Loại và &amp;số văn bản</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Ngày ban hành</translation>
    </message>
    <message>
        <source>&amp;Article, clause</source>
        <translation>Đ&amp;iều, khoản</translation>
    </message>
    <message>
        <source>Counts &amp;from the day</source>
        <translation>Áp dụng &amp;từ ngày</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>ví dụ %1</translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message>
        <source>&amp;Change all</source>
        <translation>&amp;Sửa tất cả</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Trường</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Giá trị mới</translation>
    </message>
    <message>
        <source>Something was changed that decides about help. Please give the reason, which stands in the history.</source>
        <translation>Nội dung sửa có ảnh hưởng đến việc xét hỗ trợ. Đề nghị ghi lý do; lý do được ghi vào nhật ký.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln household(s)</source>
        <translation>
            <numerusform>Sửa %Ln hộ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseColumns</name>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <comment>a day</comment>
        <translation>%1 (trễ)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>new house or repair</comment>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Giấy tờ thiếu</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Kiến nghị</translation>
    </message>
</context>
<context>
    <name>ui::CaseListCommands</name>
    <message>
        <source>&amp;Next step of the list…</source>
        <translation>&amp;Bước tiếp theo của danh sách…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp</translation>
    </message>
    <message>
        <source>Posting and &amp;submission…</source>
        <translation>&amp;Niêm yết và trình…</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Niêm yết</translation>
    </message>
    <message>
        <source>&amp;Complaints…</source>
        <translation>&amp;Kiến nghị…</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Print a p&amp;aper of the list…</source>
        <translation>In &amp;văn bản của danh sách…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>The list &amp;on a day…</source>
        <translation>Danh sách vào một n&amp;gày…</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Vào một ngày</translation>
    </message>
    <message>
        <source>&amp;Post the list…</source>
        <translation>N&amp;iêm yết danh sách…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Niêm yết</translation>
    </message>
    <message>
        <source>&amp;End the posting…</source>
        <translation>Kết thúc n&amp;iêm yết…</translation>
    </message>
    <message>
        <source>End posting</source>
        <translation>Kết thúc niêm yết</translation>
    </message>
    <message>
        <source>&amp;Submit the list…</source>
        <translation>&amp;Trình danh sách…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>&amp;Appraise the list…</source>
        <translation>&amp;Thẩm định danh sách…</translation>
    </message>
    <message>
        <source>Appraise</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>A&amp;pprove the list…</source>
        <translation>&amp;Phê duyệt danh sách…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Ad&amp;just the list…</source>
        <translation>Điề&amp;u chỉnh danh sách…</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Which paper of the list is printed?</source>
        <translation>In văn bản nào của danh sách?</translation>
    </message>
</context>
<context>
    <name>ui::CaseStory</name>
    <message>
        <source>Stands at “%1” since %2</source>
        <translation>Đang ở bước “%1” từ ngày %2</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Hồ sơ đã kết thúc.</translation>
    </message>
    <message>
        <source>May come next: %1</source>
        <translation>Bước có thể làm tiếp: %1</translation>
    </message>
    <message>
        <source>Missing: %1 (for “%2”)</source>
        <translation>Thiếu: %1 (cho bước “%2”)</translation>
    </message>
    <message>
        <source>No page scanned yet: %1 (for “%2”)</source>
        <translation>Chưa quét trang nào: %1 (cho bước “%2”)</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>%1 nhập</translation>
    </message>
</context>
<context>
    <name>ui::CaseStoryPanel</name>
    <message>
        <source>Story of the case</source>
        <translation>Diễn biến hồ sơ</translation>
    </message>
</context>
<context>
    <name>ui::CasesPage</name>
    <message>
        <source>Cases of the queue</source>
        <translation>Hồ sơ của hàng đợi</translation>
    </message>
    <message>
        <source>Take the next step…</source>
        <translation>Thực hiện bước kế tiếp…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Other steps</source>
        <translation>Bước &amp;khác</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Bước khác</translation>
    </message>
    <message>
        <source>Open &amp;cases…</source>
        <translation>&amp;Mở hồ sơ…</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Show the &amp;household</source>
        <translation>Xem &amp;hộ gia đình</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>&amp;Print the story of the case…</source>
        <translation>&amp;In diễn biến hồ sơ…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>&amp;Find case</source>
        <translation>&amp;Tìm hồ sơ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>Đánh &amp;dấu hoặc bỏ dấu</translation>
    </message>
    <message>
        <source>Tick or untick &amp;all</source>
        <translation>Đánh dấu hoặc bỏ dấu &amp;tất cả</translation>
    </message>
    <message>
        <source>Find by name, case, hamlet</source>
        <translation>Tìm theo tên, mã hồ sơ, thôn</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Tìm hồ sơ</translation>
    </message>
    <message>
        <source>There is no case here yet</source>
        <translation>Ở đây chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>A case follows one household from its application to settlement, with every paper. Open cases for the households that have applied, or choose another unit on the left.</source>
        <translation>Hồ sơ theo một hộ từ đơn đề nghị đến quyết toán, kèm mọi giấy tờ. Hãy mở hồ sơ cho các hộ đã có đơn, hoặc chọn đơn vị khác ở bên trái.</translation>
    </message>
    <message>
        <source>&amp;Open cases for the households that have applied…</source>
        <translation>&amp;Mở hồ sơ cho các hộ đã có đơn…</translation>
    </message>
    <message>
        <source>Reading cases</source>
        <translation>Đang đọc hồ sơ</translation>
    </message>
    <message>
        <source>No case waits here. Choose another queue on the left.</source>
        <translation>Không có hồ sơ nào chờ ở đây. Hãy chọn hàng đợi khác ở bên trái.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>đã đánh dấu %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Comp&amp;laints about the case…</source>
        <translation>Phản ánh, kiến n&amp;ghị về hồ sơ…</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Kiến nghị</translation>
    </message>
</context>
<context>
    <name>ui::CategorySection</name>
    <message>
        <source>Category</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>%1: from the day</source>
        <translation>%1: từ ngày</translation>
    </message>
    <message>
        <source>%1: until the day</source>
        <translation>%1: đến ngày</translation>
    </message>
    <message>
        <source>%1: decision number</source>
        <translation>%1: số quyết định</translation>
    </message>
    <message>
        <source>%1: decided on</source>
        <translation>%1: ngày quyết định</translation>
    </message>
</context>
<context>
    <name>ui::ChartOutput</name>
    <message>
        <source>A chart cannot be saved as “%1”. Choose one of: %2.</source>
        <translation>Không lưu được biểu đồ ở dạng “%1”. Hãy chọn một trong các dạng: %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder or close the program that has it open.</source>
        <translation>Không ghi được tệp %1. Hãy chọn thư mục khác hoặc đóng chương trình đang mở tệp này.</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>The chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>Lưu thành ả&amp;nh…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;drawing (SVG)…</source>
        <translation>Lưu thành hình &amp;vẽ (SVG)…</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Hình vẽ (*.svg)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Trang PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Sao &amp;chép dạng ảnh</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>By &amp;units:</source>
        <translation>Theo đơn &amp;vị:</translation>
    </message>
    <message>
        <source>of the day %1</source>
        <translation>tại ngày %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước ngày %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ ngày %1</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Đang tổng hợp</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Lưu thành P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Chart:</source>
        <translation>&amp;Biểu đồ:</translation>
    </message>
</context>
<context>
    <name>ui::ClausePopup</name>
    <message>
        <source>The words of this clause are not in the register.</source>
        <translation>Trong sổ chưa có nguyên văn điều khoản này.</translation>
    </message>
</context>
<context>
    <name>ui::ClosingPage</name>
    <message>
        <source>End of the posting</source>
        <translation>Kết thúc niêm yết</translation>
    </message>
    <message>
        <source>End of the posting of “%1”</source>
        <translation>Kết thúc niêm yết “%1”</translation>
    </message>
    <message>
        <source>&amp;Take the list down</source>
        <translation>&amp;Gỡ danh sách</translation>
    </message>
    <message>
        <source>&amp;Day of taking down:</source>
        <translation>&amp;Ngày kết thúc:</translation>
    </message>
    <message>
        <source>&amp;Result, as the minutes say:</source>
        <translation>&amp;Kết quả ghi biên bản:</translation>
    </message>
    <message>
        <source>Print the closing &amp;minutes…</source>
        <translation>&amp;In biên bản kết thúc…</translation>
    </message>
    <message>
        <source>The list has not been posted yet.</source>
        <translation>Danh sách chưa niêm yết.</translation>
    </message>
    <message>
        <source>Posted up to and with %1; it can be taken down on that day or later.</source>
        <translation>Niêm yết đến hết ngày %1; gỡ được từ ngày ấy trở đi.</translation>
    </message>
    <message>
        <source>Taken down on %1. %2</source>
        <translation>Kết thúc ngày %1. %2</translation>
    </message>
    <message>
        <source>The list is posted up to and with %1. It can be taken down on that day or later.</source>
        <translation>Danh sách niêm yết đến hết ngày %1. Chỉ gỡ được từ ngày ấy trở đi.</translation>
    </message>
    <message>
        <source>The day cannot be read. Please write it like 12/02/2025.</source>
        <translation>Không đọc được ngày. Hãy ghi như 12/02/2025.</translation>
    </message>
    <message>
        <source>Enter the day on which the list was taken down: the register never invents one.</source>
        <translation>Hãy nhập ngày kết thúc niêm yết: sổ không tự đặt ngày.</translation>
    </message>
    <message>
        <source>Say what came of the posting: the closing minutes print it.</source>
        <translation>Hãy nêu kết quả niêm yết: biên bản kết thúc in nội dung này.</translation>
    </message>
    <message>
        <source>End the posting of “%1”</source>
        <translation>Kết thúc niêm yết “%1”</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChooser</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Xuống</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột hiển thị</translation>
    </message>
    <message>
        <source>&amp;Shown columns (Space ticks and unticks):</source>
        <translation>&amp;Các cột hiển thị (phím cách để chọn, bỏ chọn):</translation>
    </message>
    <message>
        <source>As deli&amp;vered</source>
        <translation>&amp;Mặc định</translation>
    </message>
</context>
<context>
    <name>ui::CommuneColumn</name>
    <message>
        <source>%1 (unassigned)</source>
        <comment>a commune</comment>
        <translation>%1 (chưa phân)</translation>
    </message>
    <message>
        <source>The commune was divided, and nobody has said yet to which unit this hamlet belongs.</source>
        <translation>Xã này đã bị chia và chưa ai xác định thôn của hộ thuộc xã mới nào.</translation>
    </message>
</context>
<context>
    <name>ui::CommuneDialog</name>
    <message>
        <source>Choose the commune</source>
        <translation>Chọn xã/thị trấn</translation>
    </message>
    <message>
        <source>Commune of the list “%1”</source>
        <translation>Xã gửi danh sách “%1”</translation>
    </message>
    <message>
        <source>Which commune sent “%1”?</source>
        <translation>Xã nào gửi “%1”?</translation>
    </message>
</context>
<context>
    <name>ui::ComparedFields</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn/tổ dân phố</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Số nhân khẩu</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Diện tích (m²)</translation>
    </message>
    <message>
        <source>Proposed money (đồng)</source>
        <translation>Kinh phí đề nghị (đồng)</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
    <message>
        <source>same</source>
        <translation>giống nhau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintDialog</name>
    <message>
        <source>Receive a complaint</source>
        <translation>Tiếp nhận kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Enter the complaint</source>
        <translation>&amp;Ghi kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Who complains:</source>
        <translation>Người &amp;kiến nghị:</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Liên hệ:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Về:</translation>
    </message>
    <message>
        <source>What is &amp;said:</source>
        <translation>&amp;Nội dung:</translation>
    </message>
    <message>
        <source>Came in &amp;on:</source>
        <translation>Ngà&amp;y tiếp nhận:</translation>
    </message>
    <message>
        <source>To be settled &amp;by:</source>
        <translation>Hạn giải &amp;quyết:</translation>
    </message>
    <message>
        <source>The list as a whole</source>
        <translation>Cả danh sách</translation>
    </message>
    <message>
        <source>The day cannot be read. Please write it like 12/02/2025.</source>
        <translation>Không đọc được ngày. Hãy ghi như 12/02/2025.</translation>
    </message>
    <message>
        <source>Enter the day on which the complaint came in: its last day is counted from it.</source>
        <translation>Hãy nhập ngày tiếp nhận kiến nghị: hạn giải quyết tính từ ngày ấy.</translation>
    </message>
    <message>
        <source>Enter what the complaint says.</source>
        <translation>Hãy nhập nội dung kiến nghị.</translation>
    </message>
    <message>
        <source>Enter who complains, or “Không nêu tên” where the letter names nobody.</source>
        <translation>Hãy nhập người kiến nghị, hoặc “Không nêu tên” nếu đơn không ghi tên.</translation>
    </message>
    <message>
        <source>Receive a complaint of %1</source>
        <translation>Tiếp nhận kiến nghị của %1</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a complaint that was settled</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a complaint</comment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a complaint</comment>
        <translation>Chưa giải quyết</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a complaint</comment>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>Hạn giải quyết</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người kiến nghị</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Receive a complaint…</source>
        <translation>&amp;Tiếp nhận kiến nghị…</translation>
    </message>
    <message>
        <source>S&amp;ettle it…</source>
        <translation>Giải &amp;quyết…</translation>
    </message>
    <message>
        <source>Print the &amp;answer…</source>
        <translation>&amp;In văn bản trả lời…</translation>
    </message>
    <message>
        <source>The list as a whole</source>
        <translation>Cả danh sách</translation>
    </message>
    <message>
        <source>Complaint book</source>
        <translation>Sổ kiến nghị</translation>
    </message>
</context>
<context>
    <name>ui::DayBox</name>
    <message>
        <source>Pick from a calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
    <message>
        <source>This is no day; %1 still counts.</source>
        <translation>Ngày không hợp lệ; vẫn tính đến %1.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>ui::DocumentOutput</name>
    <message>
        <source>A form can be written as .pdf, .xlsx, .odt or .html, not as “%1”.</source>
        <translation>Biểu mẫu chỉ lưu được thành tệp .pdf, .xlsx, .odt hoặc .html, không lưu được thành “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Go on with what was not saved? %1, typed until %2</source>
        <translation>Tiếp tục phiếu đang nhập dở? %1, nhập đến %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>drafts</comment>
        <translation>và %1 phiếu khác</translation>
    </message>
    <message>
        <source>Drop what was typed and not saved: %1?</source>
        <translation>Bỏ nội dung đang nhập dở, chưa lưu: %1?</translation>
    </message>
    <message>
        <source>&amp;Drop what was typed</source>
        <translation>&amp;Bỏ phần nhập dở</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Bỏ phần nhập dở</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>ui::EditPlanDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Chấp nhận</translation>
    </message>
    <message>
        <source>Take in &amp;lists</source>
        <translation>&amp;Nhập danh sách</translation>
    </message>
    <message>
        <source>Something was changed that decides about help. Please give the reason, which stands in the history.</source>
        <translation>Nội dung sửa có ảnh hưởng đến việc xét hỗ trợ. Đề nghị ghi lý do; lý do được ghi vào nhật ký.</translation>
    </message>
</context>
<context>
    <name>ui::EditPlanPanel</name>
    <message>
        <source>Stays as it is: %1</source>
        <translation>Giữ nguyên: %1</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Như cũ</translation>
    </message>
    <message>
        <source>Please look: %1</source>
        <translation>Cần xem lại: %1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Nội dung sẽ thay đổi</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>Choose a reason or write your own</source>
        <translation>Chọn lý do hoặc tự ghi</translation>
    </message>
    <message>
        <source>&amp;Reason (may be empty):</source>
        <translation>&amp;Lý do (có thể để trống):</translation>
    </message>
    <message>
        <source>&amp;Reason for the change (%1):</source>
        <translation>&amp;Lý do sửa (%1):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <translation>
            <numerusform>%Ln ô thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken and stay(s) as before</source>
        <translation>
            <numerusform>%Ln ô không nhận được, giữ nguyên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are/is the same already</source>
        <translation>
            <numerusform>%Ln ô đã đúng như vậy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EligibilityPage</name>
    <message>
        <source>Judged households</source>
        <translation>Các hộ đã xét</translation>
    </message>
    <message>
        <source>&amp;Assessment sheet…</source>
        <translation>&amp;Phiếu thẩm định…</translation>
    </message>
    <message>
        <source>Assessment sheet</source>
        <translation>Phiếu thẩm định</translation>
    </message>
    <message>
        <source>Open household</source>
        <translation>Mở hồ sơ hộ</translation>
    </message>
    <message>
        <source>&amp;Confirm the commune&apos;s check…</source>
        <translation>&amp;Ghi nhận xác minh của xã…</translation>
    </message>
    <message>
        <source>Commune&apos;s check</source>
        <translation>Xác minh của xã</translation>
    </message>
    <message>
        <source>Make a &amp;list of the entitled…</source>
        <translation>&amp;Lập danh sách hộ đủ điều kiện…</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Lập danh sách</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>There is no household to check here</source>
        <translation>Chưa có hộ nào để xét ở đây</translation>
    </message>
    <message>
        <source>Take in the lists of the communes, or choose another unit on the left.</source>
        <translation>Hãy nhập danh sách của các xã, hoặc chọn đơn vị khác ở bên trái.</translation>
    </message>
    <message>
        <source>Take in &amp;lists</source>
        <translation>&amp;Nhập danh sách</translation>
    </message>
    <message>
        <source>Judging households</source>
        <translation>Đang xét điều kiện các hộ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Check eligibility</source>
        <translation>Xét điều kiện</translation>
    </message>
    <message>
        <source>C&amp;riteria and levels of support…</source>
        <translation>&amp;Bộ tiêu chí và định mức…</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message numerus="yes">
        <source>Has the commune confirmed for the %Ln chosen household(s) that they are permanently resident at the house, that the land is residential and not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Xã đã xác nhận %Ln hộ được chọn thường trú tại chính ngôi nhà đề nghị hỗ trợ, đất là đất ở và không có tranh chấp, không thuộc các trường hợp loại trừ X1–X6 và chưa được hỗ trợ nhà ở trước đây? Chỉ điền những nội dung còn thiếu; bấm Ctrl+Z để hoàn tác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the commune&apos;s check of %Ln household(s)</source>
        <translation>
            <numerusform>Ghi nhận xác minh của xã cho %Ln hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;these</source>
        <translation>Xem &amp;các hộ này</translation>
    </message>
    <message>
        <source>Enter the &amp;survey of the chosen one</source>
        <translation>Nhập &amp;phiếu khảo sát của hộ đang chọn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) cannot be judged yet, because lists do not say everything. Most often facts are missing for: %1.</source>
        <translation>
            <numerusform>%Ln hộ chưa xét được vì danh sách không ghi đủ. Thiếu nhiều nhất: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open cases…</source>
        <comment>for the chosen households</comment>
        <translation>Mở hồ &amp;sơ…</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Open house&amp;hold</source>
        <translation>&amp;Mở phiếu hộ</translation>
    </message>
</context>
<context>
    <name>ui::EntryTable</name>
    <message>
        <source>This cannot be read.</source>
        <translation>Không đọc được nội dung này.</translation>
    </message>
</context>
<context>
    <name>ui::ExtraFieldsDialog</name>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>The office&apos;s own fields</source>
        <translation>Trường bổ sung của cơ quan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lư&amp;u</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>What your office asks of a household beyond the usual fields. The questions stand in the household&apos;s form under “More”.</source>
        <translation>Những nội dung cơ quan cần theo dõi ngoài các trường có sẵn. Các trường này nằm ở thẻ “Bổ sung” trong phiếu hộ gia đình.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>&amp;New field</source>
        <translation>&amp;Thêm trường</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nội dung cần hỏi</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>&amp;Nội dung cần hỏi</translation>
    </message>
    <message>
        <source>&amp;Kind of answer</source>
        <translation>&amp;Kiểu dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Danh mục lựa chọn</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>Từ n&amp;gày</translation>
    </message>
    <message>
        <source>Un&amp;til the day</source>
        <translation>Đến ngà&amp;y</translation>
    </message>
    <message>
        <source>A day cannot be read. Nothing was saved yet; please correct the marked field.</source>
        <translation>Có ngày không đọc được. Chưa lưu gì; hãy sửa ô được đánh dấu.</translation>
    </message>
    <message>
        <source>Change the office&apos;s own fields</source>
        <translation>Sửa trường bổ sung của cơ quan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Xuống</translation>
    </message>
</context>
<context>
    <name>ui::FamilyDialog</name>
    <message>
        <source>Since the &amp;day:</source>
        <translation>Từ &amp;ngày:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (từ ngày %2)</translation>
    </message>
    <message>
        <source>The day cannot be read. Please write it like 12/02/2025, or leave it empty.</source>
        <translation>Không đọc được ngày. Hãy ghi như 12/02/2025, hoặc để trống.</translation>
    </message>
    <message>
        <source>Please give the reason; it stands in the history.</source>
        <translation>Hãy ghi lý do; lý do được lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ui::FieldHistory</name>
    <message>
        <source>History of this field</source>
        <translation>Lịch sử của ô này</translation>
    </message>
</context>
<context>
    <name>ui::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Tìm trong danh mục</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word and how many households have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>Bỏ &amp;chọn tất cả</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Có chứa</translation>
    </message>
    <message>
        <source>with or without marks</source>
        <translation>có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>&amp;Contains</source>
        <translation>Có &amp;chứa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n</translation>
    </message>
    <message>
        <source>For example 1956, 03/1956 or 12/03/1956; both ends count.</source>
        <translation>Ví dụ 1956, 03/1956 hoặc 12/03/1956; tính cả hai đầu.</translation>
    </message>
    <message>
        <source>Both ends count; leave one empty for no limit.</source>
        <translation>Tính cả hai đầu; để trống là không giới hạn.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Bỏ lọc</translation>
    </message>
</context>
<context>
    <name>ui::FollowDialog</name>
    <message>
        <source>The list</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Households of the list</source>
        <translation>Các hộ trong danh sách</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;In danh sách…</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Nobody has complained.</source>
        <translation>Không có kiến nghị.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s).</source>
        <translation>
            <numerusform>%Ln kiến nghị chưa giải quyết.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Tiế&amp;p</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Niêm yết</translation>
    </message>
    <message>
        <source>End of the posting</source>
        <translation>Kết thúc niêm yết</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Steps of the list</source>
        <translation>Các bước của danh sách</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>%1: from the list to the submission</source>
        <translation>%1: từ danh sách đến tờ trình</translation>
    </message>
</context>
<context>
    <name>ui::FormDesk</name>
    <message>
        <source>Making the form</source>
        <translation>Đang lập biểu mẫu</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lưu biểu mẫu</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Đang ghi tệp</translation>
    </message>
    <message>
        <source>Choose a household first.</source>
        <translation>Hãy chọn một hộ trước.</translation>
    </message>
</context>
<context>
    <name>ui::FormFiles</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Văn bản (ODT)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
</context>
<context>
    <name>ui::FormKeeper</name>
    <message>
        <source>Start over</source>
        <translation>Nhập lại từ đầu</translation>
    </message>
    <message>
        <source>Drop what was typed before and fill the form anew</source>
        <translation>Bỏ nội dung nhập dở trước đây và điền lại phiếu theo sổ</translation>
    </message>
    <message>
        <source>What was typed has not been saved. Close without saving?</source>
        <translation>Nội dung vừa nhập chưa được lưu. Đóng mà không lưu?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Đóng, không lưu</translation>
    </message>
    <message>
        <source>Read only: nothing typed here is saved or kept</source>
        <translation>Chỉ đọc: nội dung gõ ở đây không được lưu, cũng không được giữ tạm</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Chưa nhập gì</translation>
    </message>
    <message>
        <source>Not saved yet; the register is busy, so the draft is not kept yet either</source>
        <translation>Đang nhập dở, chưa lưu; sổ đang bận nên cũng chưa giữ tạm được</translation>
    </message>
    <message>
        <source>Filled in again from %1, not saved yet. The record was changed meanwhile: compare before saving.</source>
        <translation>Đã điền lại phần nhập dở lúc %1, chưa lưu. Hồ sơ đã được sửa trong thời gian đó: hãy đối chiếu trước khi lưu.</translation>
    </message>
    <message>
        <source>Filled in again from %1, not saved yet</source>
        <translation>Đã điền lại phần nhập dở lúc %1, chưa lưu</translation>
    </message>
    <message>
        <source>Not saved yet; draft kept at %1</source>
        <translation>Đang nhập dở, chưa lưu; đã giữ tạm lúc %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Đang nhập dở, chưa lưu</translation>
    </message>
</context>
<context>
    <name>ui::FormNeeds</name>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Danh sách:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>Đơn &amp;vị:</translation>
    </message>
    <message>
        <source>&amp;Household:</source>
        <translation>Hộ gia đì&amp;nh:</translation>
    </message>
    <message>
        <source>As &amp;of the day:</source>
        <translation>Tính đến ngà&amp;y:</translation>
    </message>
    <message>
        <source>Written on the form</source>
        <translation>Nội dung ghi trên biểu mẫu</translation>
    </message>
    <message>
        <source>Left empty, this is written: %1</source>
        <translation>Để trống thì ghi: %1</translation>
    </message>
    <message>
        <source>%1 (not assigned yet)</source>
        <translation>%1 (chưa phân về xã mới)</translation>
    </message>
    <message>
        <source>Blanks of the form %1</source>
        <translation>Nội dung ghi trên biểu %1</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Văn &amp;bản:</translation>
    </message>
    <message>
        <source>No stored paper: a draft</source>
        <translation>Chưa có văn bản: in bản dự thảo</translation>
    </message>
    <message>
        <source>The newest list of the unit</source>
        <translation>Danh sách mới nhất của đơn vị</translation>
    </message>
    <message>
        <source>No stored list: the surveyed households of the unit</source>
        <translation>Chưa lập danh sách: các hộ đã khảo sát của đơn vị</translation>
    </message>
    <message>
        <source>“%1” is no day, so the form cannot be made. Write it like 05/03/2025.</source>
        <translation>“%1” không phải là một ngày nên chưa lập được mẫu. Hãy viết như 05/03/2025.</translation>
    </message>
    <message>
        <source>No stored list: all households of the unit that are not refused</source>
        <translation>Không theo danh sách đã lập: mọi hộ chưa bị loại của đơn vị</translation>
    </message>
</context>
<context>
    <name>ui::FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>The form was saved:</source>
        <translation>Đã lưu biểu mẫu:</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Xem trước</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>Lưu thành &amp;Excel…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save as &amp;text document (ODT)…</source>
        <translation>Lưu thành &amp;văn bản (ODT)…</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Lưu thành P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Lọc…</translation>
    </message>
</context>
<context>
    <name>ui::HamletAssignmentDialog</name>
    <message>
        <source>Hamlets of divided communes</source>
        <translation>Phân thôn của xã bị chia về xã mới</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lưu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>A commune was divided: say of each hamlet to which new commune it belongs, from which day and by which decision. Choose one or several hamlets in the table, then fill in the fields below it.</source>
        <translation>Có xã bị chia cho nhiều xã mới: hãy ghi từng thôn, tổ dân phố thuộc xã mới nào, từ ngày nào, theo quyết định nào. Chọn một hoặc nhiều thôn trong bảng rồi điền các ô bên dưới.</translation>
    </message>
    <message>
        <source>Their hamlet is to be entered first</source>
        <translation>Cần nhập thôn cho hộ trước</translation>
    </message>
    <message>
        <source>(not assigned yet)</source>
        <translation>(chưa phân)</translation>
    </message>
    <message>
        <source>Divided commune</source>
        <translation>Xã bị chia</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, tổ dân phố</translation>
    </message>
    <message>
        <source>(no hamlet known)</source>
        <translation>(chưa rõ thôn)</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Thuộc xã mới</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>&amp;Hamlets (Ctrl+A chooses all, Enter goes to the fields)</source>
        <translation>&amp;Bảng thôn, tổ dân phố (Ctrl+A chọn tất cả, Enter xuống các ô bên dưới)</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>Thuộc &amp;xã mới</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;Decision number</source>
        <translation>&amp;Số quyết định</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>&amp;Ngày quyết định</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>Nội &amp;dung</translation>
    </message>
    <message>
        <source>Article and clause, or the words of the decision</source>
        <translation>Điều, khoản hoặc nguyên văn quyết định</translation>
    </message>
    <message>
        <source>Choose hamlets in the table.</source>
        <translation>Hãy chọn thôn trong bảng.</translation>
    </message>
    <message>
        <source>A day cannot be read. Nothing was saved yet; please correct the marked field.</source>
        <translation>Có ngày không đọc được. Chưa lưu gì; hãy sửa ô được đánh dấu.</translation>
    </message>
    <message>
        <source>%1 – for what reason? It stands in the history.</source>
        <translation>%1 – vì lý do gì? Lý do được ghi trong lịch sử.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>No commune of this register was divided between new ones, so there is no hamlet to assign. Households of the other communes follow by themselves.</source>
        <translation>Trong sổ này không có xã nào bị chia cho nhiều xã mới nên không có thôn cần phân. Hộ của các xã khác tự chuyển theo xã mới.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hamlet(s) chosen</source>
        <translation>
            <numerusform>Đang chọn %Ln thôn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) of divided communes have no hamlet. Choose “Not assigned to a new commune” on the left of the window, open each of them and enter its hamlet.</source>
        <translation>
            <numerusform>%Ln hộ của xã bị chia chưa có thôn. Hãy chọn “Chưa phân xã mới” ở bên trái cửa sổ, mở từng hộ và nhập thôn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln hamlet(s) of divided communes</source>
        <translation>
            <numerusform>Phân %Ln thôn của xã bị chia về xã mới</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Sổ tay hướng dẫn</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Tìm trong sổ tay (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Tìm trong sổ tay</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Các trang của sổ tay</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>Nội dung sổ tay</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds all these words. Try fewer of them.</source>
        <translation>Sổ tay không có chỗ nào chứa đủ các từ này. Hãy thử ít từ hơn.</translation>
    </message>
</context>
<context>
    <name>ui::HeadChangeDialog</name>
    <message>
        <source>Another head of household %1</source>
        <translation>Đổi chủ hộ của hộ %1</translation>
    </message>
    <message>
        <source>leaves the household (died, moved away)</source>
        <translation>không còn trong hộ (chết, chuyển đi)</translation>
    </message>
    <message>
        <source>stays as a member</source>
        <translation>ở lại làm thành viên</translation>
    </message>
    <message>
        <source>&amp;New head:</source>
        <translation>Chủ hộ &amp;mới:</translation>
    </message>
    <message>
        <source>The &amp;former head, %1:</source>
        <translation>Chủ hộ &amp;cũ, %1:</translation>
    </message>
    <message>
        <source>&amp;Change the head</source>
        <translation>Đổ&amp;i chủ hộ</translation>
    </message>
    <message>
        <source>This household has no other member. Enter the new head among the people first.</source>
        <translation>Hộ này không có thành viên nào khác. Hãy nhập chủ hộ mới vào mục Nhân khẩu trước.</translation>
    </message>
</context>
<context>
    <name>ui::HeadSection</name>
    <message>
        <source>Disabled</source>
        <comment>a person</comment>
        <translation>Khuyết tật</translation>
    </message>
    <message>
        <source>12 digits, or 9 of an old card</source>
        <translation>12 chữ số, hoặc 9 chữ số của CMND cũ</translation>
    </message>
    <message>
        <source>Only when the number contradicts the person and is right all the same</source>
        <translation>Chỉ ghi khi số không khớp với thông tin của người này mà vẫn đúng</translation>
    </message>
    <message>
        <source>&amp;Name of the head</source>
        <translation>&amp;Họ và tên chủ hộ</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>Ngà&amp;y sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>&amp;Identity number</source>
        <translation>&amp;Số CCCD</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Number of the old card (CMND)</source>
        <translation>Số CMND cũ</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Diện người có công</translation>
    </message>
    <message>
        <source>Why the number is right</source>
        <translation>Lý do số vẫn đúng</translation>
    </message>
</context>
<context>
    <name>ui::HistoryColumns</name>
    <message>
        <source>Undo or redo: %1</source>
        <translation>Hoàn tác/làm lại: %1</translation>
    </message>
    <message>
        <source>entered</source>
        <comment>a record</comment>
        <translation>nhập mới</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a record</comment>
        <translation>xóa</translation>
    </message>
    <message>
        <source>text erased by law</source>
        <comment>a record</comment>
        <translation>đã xóa nội dung theo luật</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a record</comment>
        <translation>sửa</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a unit of work</comment>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>final</source>
        <comment>a unit of work</comment>
        <translation>đã ký, cố định</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Số bản ghi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Trong lần</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>(text erased by law)</source>
        <translation>(đã xóa nội dung theo luật)</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>“%1” of household %2</source>
        <translation>“%1” của hộ %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Các thay đổi, mới nhất trước</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing was changed here since the register was made.</source>
        <translation>Mục này chưa thay đổi lần nào từ khi lập sổ.</translation>
    </message>
    <message>
        <source>Newest first. Ctrl+C copies the chosen rows with headings.</source>
        <translation>Mới nhất trước. Ctrl+C chép các dòng đã chọn kèm tiêu đề.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Search in what was done and why…</source>
        <translation>Tìm trong việc đã làm và lý do…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại hồ sơ</translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Mọi loại hồ sơ</translation>
    </message>
    <message>
        <source>Only household %1</source>
        <translation>Chỉ hộ %1</translation>
    </message>
    <message>
        <source>Show the history of all households again</source>
        <translation>Xem lại nhật ký của mọi hộ</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Units of work, newest first</source>
        <translation>Các lần ghi sổ, mới nhất trước</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Xem các &amp;lần cũ hơn</translation>
    </message>
    <message>
        <source>What the unit changed</source>
        <translation>Nội dung thay đổi của lần ghi</translation>
    </message>
    <message>
        <source>Show &amp;more records</source>
        <translation>&amp;Xem thêm</translation>
    </message>
    <message>
        <source>&amp;Undo this change alone</source>
        <translation>&amp;Hoàn tác riêng thay đổi này</translation>
    </message>
    <message>
        <source>Undo this alone</source>
        <translation>Hoàn tác riêng</translation>
    </message>
    <message>
        <source>&amp;Go to the household</source>
        <translation>Đến hộ &amp;này</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Only the history of this &amp;household</source>
        <translation>Chỉ nhật ký của hộ nà&amp;y</translation>
    </message>
    <message>
        <source>Only this household</source>
        <translation>Chỉ hộ này</translation>
    </message>
    <message>
        <source>&amp;Find in the history</source>
        <translation>&amp;Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>Đang tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Nothing fits what is looked for.</source>
        <translation>Không có lần ghi nào phù hợp.</translation>
    </message>
    <message>
        <source>The newest %1 are shown.</source>
        <translation>Đang hiện %1 lần ghi mới nhất.</translation>
    </message>
    <message>
        <source>All %1 are shown.</source>
        <translation>Đang hiện tất cả %1 lần ghi.</translation>
    </message>
    <message>
        <source>Choose a unit of work to see what it changed.</source>
        <translation>Chọn một lần ghi để xem nội dung thay đổi.</translation>
    </message>
    <message>
        <source>Household %1 was deleted. Its history stays here; undoing the deletion brings it back.</source>
        <translation>Hộ %1 đã bị xóa. Nhật ký của hộ vẫn còn ở đây; hoàn tác lần xóa sẽ lấy lại hộ.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký</translation>
    </message>
</context>
<context>
    <name>ui::HomeSection</name>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Xã/thị trấn</translation>
    </message>
    <message>
        <source>&amp;Hamlet</source>
        <translation>&amp;Thôn/tổ dân phố</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>Số nhân &amp;khẩu</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Cư trú</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>&amp;Area of the house (m²)</source>
        <translation>&amp;Diện tích nhà (m²)</translation>
    </message>
    <message>
        <source>Number in the commune&apos;s book</source>
        <translation>Số trong sổ của xã</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn/tổ dân phố</translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <comment>new house or repair</comment>
        <translation>Nhu &amp;cầu hỗ trợ</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdBar</name>
    <message>
        <source>Open &amp;questions</source>
        <translation>Còn vướng &amp;mắc</translation>
    </message>
    <message>
        <source>Search: name, number, year of birth, hamlet, commune (with or without marks)</source>
        <translation>Tìm: họ tên, số CCCD, năm sinh, thôn/tổ, xã (có dấu hoặc không dấu)</translation>
    </message>
    <message>
        <source>Search households</source>
        <translation>Tìm hộ</translation>
    </message>
    <message>
        <source>Only households with something a person must decide</source>
        <translation>Chỉ hiện các hộ còn nội dung cần cán bộ quyết định</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter – %1</source>
        <translation>Đang lọc – %1</translation>
    </message>
    <message>
        <source>Cl&amp;ear filters</source>
        <translation>&amp;Bỏ lọc</translation>
    </message>
    <message>
        <source>Saved fi&amp;lters</source>
        <translation>Bộ lọc đã lư&amp;u</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdCells</name>
    <message>
        <source>It was not stored.</source>
        <translation>Chưa lưu được.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a column of a household was typed over</comment>
        <translation>Sửa %1 của hộ %2</translation>
    </message>
    <message>
        <source>Not stored, because no reason was given. Esc gives the change up.</source>
        <translation>Chưa lưu vì chưa ghi lý do. Nhấn Esc để bỏ nội dung sửa.</translation>
    </message>
    <message>
        <source>⚠ Stored, but please look at %1: %2</source>
        <translation>⚠ Đã lưu, nhưng cần xem lại hộ %1: %2</translation>
    </message>
    <message>
        <source>%1 – for what reason? It stands in the history.</source>
        <translation>%1 – vì lý do gì? Lý do được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>%1 households are chosen. At most %2 can be changed at once; choose fewer, or filter them first.</source>
        <translation>Đang chọn %1 hộ. Mỗi lần sửa được nhiều nhất %2 hộ; hãy chọn ít hơn hoặc lọc trước.</translation>
    </message>
    <message>
        <source>Nothing can be filled down here: these columns are not typed into, or only one row is chosen.</source>
        <translation>Không có gì để điền xuống: cột không sửa trực tiếp được, hoặc chỉ chọn một dòng.</translation>
    </message>
    <message>
        <source>Fill down %1</source>
        <comment>columns</comment>
        <translation>Điền xuống: %1</translation>
    </message>
    <message>
        <source>The clipboard holds %1 rows. At most %2 can be pasted at once; a longer list is taken in on the page “Take in lists”.</source>
        <translation>Bảng tạm có %1 dòng. Mỗi lần dán được nhiều nhất %2 dòng; danh sách dài hơn thì dùng trang “Nhập danh sách”.</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Dán từ bảng tạm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted row(s) lie(s) below the last household of the list and will not be taken. New households come in through “Take in lists”; nothing is created here.</source>
        <translation>
            <numerusform>%Ln dòng dán nằm dưới hộ cuối cùng của danh sách nên không được nhận. Hộ mới thì nhập qua “Nhập danh sách”; tại đây không tự tạo hộ nào.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln cell(s)</source>
        <translation>
            <numerusform>Dán %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln household(s)</source>
        <translation>
            <numerusform>Sửa %1 của %Ln hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in the other program first.</source>
        <translation>Bộ nhớ tạm không có chữ nào. Hãy sao chép các ô ở chương trình kia trước.</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdChoiceDialog</name>
    <message>
        <source>Merge with which household?</source>
        <translation>Gộp với hộ nào?</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Đối &amp;chiếu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Perhaps the same family</source>
        <translation>Có thể là cùng một hộ</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdColumns</name>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln vướng mắc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HouseholdEditor</name>
    <message>
        <source>This household has been deleted meanwhile.</source>
        <translation>Hộ này đã bị xóa trong lúc đang mở.</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>House &amp;survey</source>
        <translation>Khả&amp;o sát hiện trạng nhà ở</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Nhân khẩu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was saved yet; please correct the marked field.</source>
        <translation>Không đọc được “%1”. Chưa lưu gì; hãy sửa lại ô được đánh dấu.</translation>
    </message>
    <message>
        <source>Please choose the commune; the household cannot be saved without one.</source>
        <translation>Hãy chọn xã/thị trấn; chưa chọn thì chưa lưu được hộ.</translation>
    </message>
    <message>
        <source>Please enter the name of the head; the household cannot be saved without one.</source>
        <translation>Hãy nhập họ và tên chủ hộ; chưa nhập thì chưa lưu được hộ.</translation>
    </message>
    <message>
        <source>Enter household %1</source>
        <translation>Nhập hộ %1</translation>
    </message>
    <message>
        <source>Edit household %1</source>
        <translation>Sửa hộ %1</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Bổ sung</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation>&amp;Lịch sử</translation>
    </message>
    <message>
        <source>What was changed in this household, by whom, when and why. The right mouse button on a field shows that field&apos;s history.</source>
        <translation>Những gì đã sửa ở hộ này, ai sửa, lúc nào, vì sao. Bấm chuột phải vào một ô để xem lịch sử của ô đó.</translation>
    </message>
    <message>
        <source>New household: %1</source>
        <translation>Hộ mới: %1</translation>
    </message>
    <message>
        <source>“%1” was changed. Please give the reason, which stands in the history; then save again.</source>
        <translation>Đã sửa “%1”. Hãy cho biết lý do (được ghi vào nhật ký), rồi lưu lại.</translation>
    </message>
    <message>
        <source>Parts of the household</source>
        <translation>Các phần của hồ sơ hộ</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Gia đình</translation>
    </message>
    <message>
        <source>This household was merged into household %1. Open that one, or take the merging apart on the page of double households.</source>
        <translation>Hộ này đã được gộp vào hộ %1. Hãy mở hộ đó, hoặc hủy gộp ở trang Hộ trùng.</translation>
    </message>
    <message>
        <source>Another &amp;head…</source>
        <translation>Đổi &amp;chủ hộ…</translation>
    </message>
    <message>
        <source>&amp;Divide the household…</source>
        <translation>&amp;Tách hộ…</translation>
    </message>
    <message>
        <source>&amp;Merge with another household…</source>
        <translation>&amp;Gộp với hộ khác…</translation>
    </message>
    <message>
        <source>Enter: next field · Ctrl+Enter: save and next household · F6: warnings</source>
        <translation>Enter: sang ô sau · Ctrl+Enter: lưu và nhập hộ tiếp · F6: cảnh báo</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>Đố&amp;i tượng</translation>
    </message>
    <message>
        <source>Earlier help and mone&amp;y</source>
        <translation>Hỗ trợ t&amp;rước đây và kinh phí</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>Lưu và nhậ&amp;p hộ tiếp</translation>
    </message>
    <message>
        <source>Save and c&amp;lose</source>
        <translation>Lưu &amp;và đóng</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdList</name>
    <message>
        <source>Households</source>
        <translation>Bảng các hộ</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>households</comment>
        <translation>tìm thấy %1/%2 hộ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Hiện lại tất cả</translation>
    </message>
    <message>
        <source>No household passes the filters.</source>
        <translation>Không có hộ nào khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>No household is found for “%1” with these filters.</source>
        <translation>Không tìm thấy hộ nào với “%1” và bộ lọc đang đặt.</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdPicker</name>
    <message>
        <source>Another one: name, number, year of birth, hamlet…</source>
        <translation>Hộ khác: họ tên, số CCCD, năm sinh, thôn/tổ…</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>Tìm hộ</translation>
    </message>
    <message>
        <source>Households found</source>
        <translation>Các hộ tìm thấy</translation>
    </message>
    <message>
        <source>No household is chosen yet.</source>
        <translation>Chưa chọn hộ nào.</translation>
    </message>
    <message>
        <source>Type a name or a number below, or choose one on the page of households.</source>
        <translation>Gõ họ tên hoặc số CCCD ở dưới, hoặc chọn hộ ở trang Hộ gia đình.</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdSummary</name>
    <message>
        <source>Choose a household to see whether it is entitled and why.</source>
        <translation>Hãy chọn một hộ để xem có đủ điều kiện không và vì sao.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>sinh %1</translation>
    </message>
    <message>
        <source>%1 (formerly %2)</source>
        <translation>%1 (trước đây là %2)</translation>
    </message>
    <message>
        <source>To be settled:</source>
        <translation>Còn phải giải quyết:</translation>
    </message>
    <message>
        <source>%1, not assigned to a new commune yet</source>
        <translation>%1, chưa phân về xã mới</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln nhân khẩu</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the case on the page of cases</source>
        <translation>Xem hồ sơ ở trang Hồ sơ</translation>
    </message>
    <message>
        <source>Case %1: %2 since %3</source>
        <translation>Hồ sơ %1: %2 từ ngày %3</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdViews</name>
    <message>
        <source>&amp;Save what is shown now…</source>
        <translation>&amp;Lưu bộ lọc đang dùng…</translation>
    </message>
    <message>
        <source>(none saved yet)</source>
        <translation>(chưa lưu bộ lọc nào)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Under which name are filter, order and columns to be saved?</source>
        <translation>Lưu bộ lọc, thứ tự và các cột với tên gì?</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdsPage</name>
    <message>
        <source>&amp;New household…</source>
        <translation>Hộ &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Edit household…</source>
        <translation>&amp;Sửa hộ…</translation>
    </message>
    <message>
        <source>&amp;Delete household</source>
        <translation>&amp;Xóa hộ</translation>
    </message>
    <message>
        <source>&amp;Assessment sheet…</source>
        <translation>&amp;Phiếu thẩm định…</translation>
    </message>
    <message>
        <source>&amp;Find household</source>
        <translation>&amp;Tìm hộ</translation>
    </message>
    <message>
        <source>The register has no household yet</source>
        <translation>Sổ chưa có hộ nào</translation>
    </message>
    <message>
        <source>Take in the lists of the communes, or enter the first household by hand.</source>
        <translation>Hãy nhập danh sách của các xã, hoặc nhập tay hộ đầu tiên.</translation>
    </message>
    <message>
        <source>Take in &amp;lists</source>
        <translation>&amp;Nhập danh sách</translation>
    </message>
    <message>
        <source>Enter by &amp;hand</source>
        <translation>Nhập &amp;bằng tay</translation>
    </message>
    <message>
        <source>Delete household %1</source>
        <translation>Xóa hộ %1</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>H&amp;istory of the household…</source>
        <translation>&amp;Lịch sử của hộ…</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile. Undo the deletion to go on with what was typed; until then it stays kept.</source>
        <translation>%1 đã bị xóa khỏi sổ trong thời gian đó. Hãy hoàn tác lần xóa để nhập tiếp; nội dung nhập dở vẫn được giữ đến khi đó.</translation>
    </message>
    <message>
        <source>Backing up before many households are deleted</source>
        <translation>Đang sao lưu trước khi xóa nhiều hộ</translation>
    </message>
    <message>
        <source>%1 – for what reason? It stands in the history.</source>
        <translation>%1 – vì lý do gì? Lý do được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>&amp;Copy with headings</source>
        <translation>&amp;Sao chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Dán…</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>Edit &amp;many households…</source>
        <translation>Sửa &amp;nhiều hộ…</translation>
    </message>
    <message>
        <source>&amp;Filter the column…</source>
        <translation>Lọc &amp;theo cột…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Cột &amp;hiển thị…</translation>
    </message>
    <message>
        <source>&amp;Questions are settled…</source>
        <translation>&amp;Vướng mắc đã giải quyết…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Questions of household %1 settled</source>
        <translation>Vướng mắc của hộ %1 đã giải quyết</translation>
    </message>
    <message>
        <source>Cl&amp;ear filters</source>
        <translation>&amp;Bỏ lọc</translation>
    </message>
    <message numerus="yes">
        <source>How were the %Ln question(s) of %1 settled? It stands in the history.</source>
        <translation>
            <numerusform>%Ln vướng mắc của hộ %1 đã được giải quyết theo căn cứ nào? Nội dung này được ghi vào nhật ký.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln household(s)</source>
        <translation>
            <numerusform>Xóa %Ln hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the households in the table first.</source>
        <translation>Hãy chọn các hộ trong bảng trước.</translation>
    </message>
    <message>
        <source>&amp;Open cases…</source>
        <translation>Mở &amp;hồ sơ…</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdsPicker</name>
    <message>
        <source>&amp;Keep and add another</source>
        <translation>&amp;Giữ và thêm hộ khác</translation>
    </message>
    <message>
        <source>Households kept</source>
        <translation>Các hộ đã giữ</translation>
    </message>
    <message>
        <source>Take o&amp;ff</source>
        <translation>Bỏ &amp;ra</translation>
    </message>
</context>
<context>
    <name>ui::IntakeDetails</name>
    <message>
        <source>Issues of the row</source>
        <translation>Vướng mắc của dòng</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>List and register side by side</source>
        <translation>Đối chiếu danh sách với sổ</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Beside the register</source>
        <translation>Đối chiếu với sổ</translation>
    </message>
    <message>
        <source>Issues of the file (%1)</source>
        <translation>Vướng mắc của tệp (%1)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>chưa có họ tên</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Vướng mắc (%1)</translation>
    </message>
    <message>
        <source>Choose a row to see what is wrong with it.</source>
        <translation>Hãy chọn một dòng để xem vướng mắc của dòng đó.</translation>
    </message>
    <message>
        <source>C&amp;orrect… (F2)</source>
        <translation>Sửa… (&amp;F2)</translation>
    </message>
    <message>
        <source>Take the &amp;proposal</source>
        <translation>&amp;Nhận đề xuất</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Bỏ sửa</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the table below</source>
        <translation>Ctrl+Enter trong bảng bên dưới</translation>
    </message>
    <message>
        <source>Del in the table below</source>
        <translation>Del trong bảng bên dưới</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Dòng đang chọn</translation>
    </message>
</context>
<context>
    <name>ui::IntakeDuplicates</name>
    <message>
        <source>Pairs that look alike</source>
        <translation>Các cặp nghi trùng</translation>
    </message>
    <message>
        <source>These rows look like the same household. Choose a pair and press 1, 2 or 3.</source>
        <translation>Các dòng này có vẻ cùng là một hộ. Hãy chọn một cặp rồi bấm 1, 2 hoặc 3.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Hộ thứ nhất</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Hộ thứ hai</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không giữ hộ nào</translation>
    </message>
    <message>
        <source>The pair field by field</source>
        <translation>Đối chiếu từng nội dung của cặp</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>số CCCD</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>birth year</source>
        <translation>năm sinh</translation>
    </message>
    <message>
        <source>hamlet</source>
        <translation>thôn/tổ dân phố</translation>
    </message>
    <message>
        <source>house and money</source>
        <translation>nhà ở và kinh phí</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>Register, %1</source>
        <translation>Trong sổ, %1</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Giữ hộ thứ nhất</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Giữ hộ thứ hai</translation>
    </message>
    <message>
        <source>Keep both, not the same</source>
        <translation>Giữ cả hai, là hai hộ khác nhau</translation>
    </message>
</context>
<context>
    <name>ui::IntakeFiles</name>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tất cả các tệp (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>several</source>
        <translation>nhiều xã</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/thị trấn</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>ui::IntakeFilterBar</name>
    <message>
        <source>Rows with issues</source>
        <translation>Các dòng có vướng mắc</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>With and without issues</source>
        <translation>Có và không có vướng mắc</translation>
    </message>
</context>
<context>
    <name>ui::IntakeIssues</name>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nội dung vướng mắc</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Giá trị đã ghi</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Correct to</source>
        <translation>Sửa thành</translation>
    </message>
</context>
<context>
    <name>ui::IntakeModel</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn/tổ dân phố</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>ui::IntakePage</name>
    <message>
        <source>The lists are in the register</source>
        <translation>Danh sách đã được nhập vào sổ</translation>
    </message>
    <message>
        <source>Take in lists</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Take in &amp;lists…</source>
        <translation>&amp;Nhập danh sách…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Drop the communes&apos; lists here</source>
        <translation>Kéo thả danh sách của các xã vào đây</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls) or CSV, one file or all sixteen at once, as the communes wrote them. Nothing is stored before you have seen and accepted it.</source>
        <translation>Tệp Excel (.xlsx, .xls) hoặc CSV, một tệp hoặc cả mười sáu tệp cùng lúc, đúng như xã gửi lên. Chưa có gì được lưu cho đến khi bạn xem và chấp nhận.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Chọn tệ&amp;p…</translation>
    </message>
    <message>
        <source>Next: check &amp;eligibility</source>
        <translation>Tiếp theo: xét điều &amp;kiện</translation>
    </message>
    <message>
        <source>Write &amp;marked copies to send back…</source>
        <translation>Ghi bản đánh &amp;dấu để gửi trả…</translation>
    </message>
    <message>
        <source>Take in &amp;more lists</source>
        <translation>Nhập thê&amp;m danh sách</translation>
    </message>
    <message>
        <source>Lists of the communes</source>
        <translation>Danh sách của các xã</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.xlsm *.csv)</source>
        <translation>Danh sách (*.xlsx *.xls *.xlsm *.csv)</translation>
    </message>
    <message>
        <source>Take in the list of %1</source>
        <translation>Nhập danh sách của %1</translation>
    </message>
    <message>
        <source>Ctrl+Z takes everything back.</source>
        <translation>Bấm Ctrl+Z để hoàn tác toàn bộ.</translation>
    </message>
    <message>
        <source>Folder for the marked copies</source>
        <translation>Thư mục lưu các bản đánh dấu</translation>
    </message>
    <message>
        <source>Writing marked copies</source>
        <translation>Đang ghi các bản đánh dấu</translation>
    </message>
    <message>
        <source>Take in the list “%1” again: the choices made for it are filled in again where they are asked for.</source>
        <translation>Hãy nhập lại danh sách “%1”: những lựa chọn đã làm cho danh sách này sẽ được điền lại ở chỗ hỏi.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln list(s)</source>
        <translation>
            <numerusform>Đang đọc %Ln danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln list(s)</source>
        <translation>
            <numerusform>Nhập %Ln danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) were entered or changed.</source>
        <translation>
            <numerusform>Đã nhập hoặc sửa %Ln hộ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) said nothing new.</source>
        <translation>
            <numerusform>%Ln dòng không có gì mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked copy(s) were written.</source>
        <translation>
            <numerusform>Đã ghi %Ln bản đánh dấu.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the rows &amp;not taken in</source>
        <translation>Xem các dòng &amp;chưa nhập</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in, because they were not ticked.</source>
        <translation>
            <numerusform>%Ln dòng không nhập vì không được đánh dấu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in, because their commune is not known.</source>
        <translation>
            <numerusform>%Ln dòng không nhập vì chưa biết thuộc xã nào.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not taken in, because no household can be made of them.</source>
        <translation>
            <numerusform>%Ln dòng không nhập được vì không đủ thông tin để lập hộ.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the whole register %1 wait to be cleared up, at %2.</source>
        <translation>Cả sổ còn %1 cần làm rõ, ở %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln vướng mắc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <comment>the place where points wait</comment>
        <translation>
            <numerusform>%Ln hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists were taken out of the register again</source>
        <translation>Việc nhập danh sách đã được hoàn tác</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Chưa nhập được gì</translation>
    </message>
    <message>
        <source>What they had entered or changed was undone.</source>
        <translation>Những gì các danh sách này đã nhập hoặc sửa không còn trong sổ.</translation>
    </message>
</context>
<context>
    <name>ui::IntakeReview</name>
    <message>
        <source>&amp;Name the columns…</source>
        <translation>Gán ý nghĩ&amp;a các cột…</translation>
    </message>
    <message>
        <source>Choose the &amp;commune…</source>
        <translation>Chọn xã/thị t&amp;rấn…</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>Các dòng của danh sách</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Các dòng</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Nghi trùng</translation>
    </message>
    <message>
        <source>&amp;Untick the chosen rows</source>
        <translation>&amp;Bỏ đánh dấu các dòng đã chọn</translation>
    </message>
    <message>
        <source>Write &amp;marked copies…</source>
        <translation>Ghi bản đánh &amp;dấu…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Hủy, &amp;không nhập</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>Nghi trùng (%1)</translation>
    </message>
    <message>
        <source>This very file was taken in before.</source>
        <translation>Tệp này đã được nhập trước đây.</translation>
    </message>
    <message>
        <source>The list does not say which commune it is from.</source>
        <translation>Danh sách không ghi rõ của xã/thị trấn nào.</translation>
    </message>
    <message>
        <source>This is a progress list; its dates are shown but not stored yet.</source>
        <translation>Đây là danh sách theo dõi tiến độ; các ngày được hiển thị nhưng chưa lưu.</translation>
    </message>
    <message>
        <source>No household was found in this file.</source>
        <translation>Không tìm thấy hộ nào trong tệp này.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Đã đọc %Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %Ln row(s)</source>
        <translation>
            <numerusform>Chấ&amp;p nhận %Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>bỏ ra %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows and duplicates</source>
        <translation>Các dòng và nghi trùng</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Thê&amp;m tệp…</translation>
    </message>
    <message>
        <source>Tick the chosen ro&amp;ws</source>
        <translation>Đánh dấ&amp;u các dòng đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) need a look; choose one on the left.</source>
        <translation>
            <numerusform>%Ln tệp cần xem; hãy chọn một tệp ở bên trái.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were not recognised.</source>
        <translation>
            <numerusform>Có %Ln cột chưa nhận ra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” belong to no known commune yet: choose the file and its commune, or untick the rows.</source>
        <translation>
            <numerusform>%Ln dòng của “%1” chưa biết thuộc xã nào: hãy chọn tệp rồi chọn xã, hoặc bỏ đánh dấu các dòng ấy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IntakeRows</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Đã tự sửa</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
</context>
<context>
    <name>ui::IntegrityDesk</name>
    <message>
        <source>Checking the register</source>
        <translation>Đang kiểm tra sổ</translation>
    </message>
</context>
<context>
    <name>ui::Job</name>
    <message>
        <source>The work could not be finished; nothing was changed. Try again.</source>
        <translation>Công việc chưa hoàn thành được; không có gì thay đổi. Hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ công việc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::JudgedColumns</name>
    <message>
        <source>Not met: %1</source>
        <translation>Không đạt: %1</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn/TDP</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/thị trấn</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of judging a household</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>new house or repair</comment>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ui::JudgedFilterBar</name>
    <message>
        <source>&amp;Condition not met:</source>
        <translation>Điều &amp;kiện không đạt:</translation>
    </message>
    <message>
        <source>All</source>
        <comment>households</comment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>any</source>
        <comment>condition not met</comment>
        <translation>bất kỳ</translation>
    </message>
</context>
<context>
    <name>ui::KeyCard</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Trong phiếu nhập</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sang ô tiếp theo</translation>
    </message>
    <message>
        <source>Save and enter the next household</source>
        <translation>Lưu và nhập hộ tiếp theo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close; what is not saved stays as a draft</source>
        <translation>Đóng; điều chưa lưu được giữ làm bản nháp</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open; while a cell is typed: keep it and go down</source>
        <translation>Mở; khi đang gõ trong ô: nhận và xuống dòng dưới</translation>
    </message>
    <message>
        <source>F2, or just type</source>
        <translation>F2, hoặc gõ ngay</translation>
    </message>
    <message>
        <source>Change the cell (list of households)</source>
        <translation>Sửa ô (danh sách hộ)</translation>
    </message>
    <message>
        <source>Keep what was typed and go right</source>
        <translation>Nhận điều đã gõ và sang phải</translation>
    </message>
    <message>
        <source>Filter by the column</source>
        <translation>Lọc theo cột</translation>
    </message>
    <message>
        <source>Copy with headings, to paste into Excel</source>
        <translation>Chép kèm tiêu đề, để dán vào Excel</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Các cặp nghi trùng</translation>
    </message>
    <message>
        <source>Keep the first, the second, both</source>
        <translation>Giữ hộ thứ nhất, hộ thứ hai, cả hai</translation>
    </message>
    <message>
        <source>Keys of An Cư</source>
        <translation>Bảng phím tắt An Cư</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Công dụng</translation>
    </message>
</context>
<context>
    <name>ui::LevelDialog</name>
    <message>
        <source>New level: %1</source>
        <translation>Mức mới: %1</translation>
    </message>
    <message>
        <source>&amp;Save the new level</source>
        <translation>&amp;Lưu mức mới</translation>
    </message>
    <message>
        <source>Amount until now (đồng per house)</source>
        <translation>Mức hiện nay (đồng/nhà)</translation>
    </message>
    <message>
        <source>&amp;New amount (đồng per house)</source>
        <translation>Mức mới (đồn&amp;g/nhà)</translation>
    </message>
    <message>
        <source>The amount until now stays for the days before. Lists that were made keep their amounts. Close without saving to only try something out.</source>
        <translation>Mức cũ vẫn giữ cho những ngày trước. Danh sách đã lập giữ nguyên số tiền. Muốn chỉ thử xem thì đóng mà không lưu.</translation>
    </message>
    <message>
        <source>The amount cannot be read. Write it as 60.000.000 or 60tr.</source>
        <translation>Không đọc được số tiền. Hãy viết như 60.000.000 hoặc 60tr.</translation>
    </message>
    <message>
        <source>Level of support from %1: %2</source>
        <translation>Mức hỗ trợ từ %1: %2</translation>
    </message>
    <message>
        <source>See on the right what it costs. If that is what the document means, press Save once more.</source>
        <translation>Hãy xem bên phải kinh phí tăng giảm bao nhiêu. Nếu đúng ý văn bản, bấm Lưu lần nữa.</translation>
    </message>
</context>
<context>
    <name>ui::ListDesk</name>
    <message numerus="yes">
        <source>%Ln case(s) were agreed to. The others stay where they are; their votes are recorded:</source>
        <translation>
            <numerusform>%Ln hồ sơ được bình xét. Các hồ sơ khác giữ nguyên bước, số phiếu vẫn được lưu:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListOnDialog</name>
    <message>
        <source>not on the list</source>
        <translation>không có trong danh sách</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>new house or repair</comment>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Support (đồng)</source>
        <translation>Mức hỗ trợ (đồng)</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Thay đổi gần nhất</translation>
    </message>
    <message>
        <source>as first approved</source>
        <translation>như khi phê duyệt</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Households on that day</source>
        <translation>Các hộ trong danh sách ngày ấy</translation>
    </message>
    <message>
        <source>What decisions changed</source>
        <translation>Các quyết định đã thay đổi</translation>
    </message>
    <message>
        <source>This list no longer exists. Look at the lists again.</source>
        <translation>Danh sách này không còn. Hãy xem lại các danh sách.</translation>
    </message>
    <message>
        <source>&amp;On the day:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>What decisions changed up to that day</source>
        <translation>Các quyết định đã thay đổi đến ngày ấy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Enter the day as of which the list is shown.</source>
        <translation>Hãy nhập ngày cần xem.</translation>
    </message>
    <message>
        <source>approved only on %1</source>
        <translation>ngày %1 mới phê duyệt</translation>
    </message>
    <message>
        <source>“%1” on a day</source>
        <translation>“%1” tại một ngày</translation>
    </message>
</context>
<context>
    <name>ui::ListOverview</name>
    <message>
        <source>Frozen</source>
        <comment>a support list</comment>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a support list</comment>
        <translation>Đang lập</translation>
    </message>
    <message>
        <source>Frozen on %1: prints the same for ever.</source>
        <translation>Chốt ngày %1: luôn in ra đúng như khi chốt.</translation>
    </message>
    <message>
        <source>Open: households can still be taken off.</source>
        <translation>Đang lập: còn đưa hộ ra khỏi danh sách được.</translation>
    </message>
    <message>
        <source>Entitled on %1</source>
        <translation>Đủ điều kiện tại ngày %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Support (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a support list</comment>
        <translation>Tên danh sách</translation>
    </message>
    <message numerus="yes">
        <source>adjusted %Ln time(s)</source>
        <translation>
            <numerusform>điều chỉnh %Ln lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>ui::ListProgress</name>
    <message>
        <source>This list no longer exists. Look at the lists again.</source>
        <translation>Danh sách này không còn. Hãy xem lại các danh sách.</translation>
    </message>
    <message>
        <source>To be posted</source>
        <comment>a list of cases</comment>
        <translation>Chờ niêm yết</translation>
    </message>
    <message>
        <source>Posted</source>
        <comment>a list of cases</comment>
        <translation>Đang niêm yết</translation>
    </message>
    <message>
        <source>To be submitted</source>
        <comment>a list of cases</comment>
        <translation>Chờ trình</translation>
    </message>
    <message>
        <source>To be appraised</source>
        <comment>a list of cases</comment>
        <translation>Chờ thẩm định</translation>
    </message>
    <message>
        <source>To be approved</source>
        <comment>a list of cases</comment>
        <translation>Chờ phê duyệt</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a list of cases</comment>
        <translation>Đã phê duyệt</translation>
    </message>
    <message>
        <source>posted from %1, up to and with %2</source>
        <translation>niêm yết từ %1 đến hết %2</translation>
    </message>
    <message>
        <source>posted from %1 to %2</source>
        <translation>đã niêm yết từ %1 đến %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln kiến nghị chưa giải quyết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adjusted %Ln time(s), last by %1</source>
        <translation>
            <numerusform>điều chỉnh %Ln lần, gần nhất theo %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListedColumns</name>
    <message>
        <source>The level of support was not checked against the text of its decision.</source>
        <translation>Mức hỗ trợ chưa được đối chiếu với văn bản quyết định.</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn/TDP</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/thị trấn</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>new house or repair</comment>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Support (đồng)</source>
        <translation>Mức hỗ trợ (đồng)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>of support</comment>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <comment>money</comment>
        <translation>%1 đồng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s)</source>
        <translation>
            <numerusform>%Ln hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new house(s)</source>
        <translation>
            <numerusform>%Ln nhà xây mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln nhà sửa chữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListsPage</name>
    <message>
        <source>Support lists</source>
        <translation>Danh sách hỗ trợ</translation>
    </message>
    <message>
        <source>Households of the list</source>
        <translation>Các hộ trong danh sách</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>Danh sách &amp;mới…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Danh sách mới</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;In danh sách…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>Lưu thành &amp;Excel…</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>&amp;Take household off the list</source>
        <translation>Đưa hộ &amp;ra khỏi danh sách</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Đưa ra</translation>
    </message>
    <message>
        <source>&amp;Freeze the list…</source>
        <translation>&amp;Chốt danh sách…</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Chốt</translation>
    </message>
    <message>
        <source>&amp;Delete the list</source>
        <translation>&amp;Xóa danh sách</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Xóa danh sách</translation>
    </message>
    <message>
        <source>Some levels of support were not checked against the text of their decision; the printed list says so.</source>
        <translation>Một số mức hỗ trợ chưa được đối chiếu với văn bản quyết định; danh sách in ra có ghi rõ điều này.</translation>
    </message>
    <message>
        <source>There is no list yet</source>
        <translation>Chưa có danh sách nào</translation>
    </message>
    <message>
        <source>Make a &amp;list…</source>
        <translation>&amp;Lập danh sách…</translation>
    </message>
    <message>
        <source>A list puts the entitled households of a commune or of the district together for a decision, with the support of each.</source>
        <translation>Danh sách tập hợp các hộ đủ điều kiện của một xã hoặc của cả huyện để trình quyết định, kèm mức hỗ trợ từng hộ.</translation>
    </message>
    <message>
        <source>No list was made for %1. It would hold its entitled households with the support of each.</source>
        <translation>Chưa lập danh sách nào cho %1. Danh sách sẽ gồm các hộ đủ điều kiện kèm mức hỗ trợ từng hộ.</translation>
    </message>
    <message>
        <source>frozen on %1</source>
        <translation>chốt ngày %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a support list</comment>
        <translation>đang lập</translation>
    </message>
    <message>
        <source>entitled on %1</source>
        <translation>đủ điều kiện tại ngày %1</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>Bằng chữ: %1.</translation>
    </message>
    <message>
        <source>Make a list for %1</source>
        <translation>Lập danh sách cho %1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Đưa %1 ra khỏi danh sách</translation>
    </message>
    <message>
        <source>Freeze the list “%1”</source>
        <translation>Chốt danh sách “%1”</translation>
    </message>
    <message>
        <source>Delete the list “%1”</source>
        <translation>Xóa danh sách “%1”</translation>
    </message>
    <message>
        <source>Lists and decisions</source>
        <translation>Danh sách – quyết định</translation>
    </message>
    <message>
        <source>%1 – for what reason? It stands in the history.</source>
        <translation>%1 – vì lý do gì? Lý do được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln household(s) off the list</source>
        <translation>
            <numerusform>Đưa %Ln hộ ra khỏi danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Freeze “%1”? From now on it prints the same for ever, with %Ln household(s). Later changes to a household do not change it any more.</source>
        <translation>
            <numerusform>Chốt “%1”? Từ nay danh sách luôn in ra đúng như vậy, gồm %Ln hộ. Sau này sửa hồ sơ hộ cũng không làm thay đổi danh sách.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Lists of the communes</source>
        <translation>Danh sách của các xã</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.csv)</source>
        <translation>Danh sách (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Đã lưu lúc %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message numerus="yes">
        <source>%1 household(s)</source>
        <translation>
            <numerusform>%1 hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are neither a register nor a list of a commune.</source>
        <translation>Các tệp này không phải là sổ, cũng không phải danh sách của xã.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>&amp;Kiểm tra sổ</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Lưu bản sao…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;About An Cư</source>
        <translation>&amp;Giới thiệu An Cư</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>New &amp;register…</source>
        <translation>Tạo sổ &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>Mở &amp;sổ…</translation>
    </message>
    <message>
        <source>Recent re&amp;gisters</source>
        <translation>Sổ mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Sample register</source>
        <translation>Sổ mẫ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>Đó&amp;ng sổ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>recent registers</comment>
        <translation>(chưa có)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Làm mới</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>The day on which units, categories and rules are looked at</source>
        <translation>Ngày dùng để xem đơn vị hành chính, đối tượng và bộ tiêu chí</translation>
    </message>
    <message>
        <source>An Cư %1
The register of the movement to replace temporary and dilapidated houses.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze by KDE, LGPL 3.</source>
        <translation>An Cư %1
Sổ theo dõi phong trào “Chung tay xóa nhà tạm, nhà dột nát”.

Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 hoặc mới hơn. Biểu tượng: Breeze của KDE, LGPL 3.</translation>
    </message>
    <message>
        <source>The office&apos;s own &amp;fields…</source>
        <translation>&amp;Trường bổ sung của cơ quan…</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (chỉ đọc)</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Being typed, not saved yet</source>
        <translation>Đang nhập dở, chưa lưu</translation>
    </message>
    <message>
        <source>Check a &amp;printed code…</source>
        <translation>Tra &amp;mã in trên giấy…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore &amp;drill</source>
        <translation>&amp;Diễn tập khôi phục</translation>
    </message>
    <message>
        <source>Backup se&amp;ttings…</source>
        <translation>T&amp;hiết lập sao lưu…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>&amp;Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Sổ tay hướng dẫn</translation>
    </message>
    <message>
        <source>&amp;Key card…</source>
        <translation>&amp;Bảng phím tắt…</translation>
    </message>
    <message>
        <source>&amp;Office and signers…</source>
        <translation>&amp;Cơ quan và người ký…</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Cỡ &amp;chữ</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Large (12 points)</source>
        <translation>&amp;Lớn (12 điểm)</translation>
    </message>
    <message numerus="yes">
        <source>%1 household(s) of divided communes are not assigned to a new commune, so its lists lack them.</source>
        <translation>
            <numerusform>%1 hộ của xã bị chia chưa được phân về xã mới nên chưa có trong danh sách của xã mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign hamlets…</source>
        <translation>Phân thôn…</translation>
    </message>
    <message>
        <source>Hamlets of divided co&amp;mmunes…</source>
        <translation>Phân thôn của &amp;xã bị chia…</translation>
    </message>
    <message>
        <source>Chosen cells</source>
        <translation>Các ô đang chọn</translation>
    </message>
    <message>
        <source>C&amp;riteria and levels of support…</source>
        <translation>&amp;Bộ tiêu chí và định mức…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) to clear up</source>
        <translation>
            <numerusform>%Ln vướng mắc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %Ln household(s)</source>
        <translation>
            <numerusform>ở %Ln hộ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>Các cột của %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Say what each column means. The choice is remembered for lists of this sender.</source>
        <translation>Hãy cho biết ý nghĩa của từng cột. Lựa chọn được ghi nhớ cho các danh sách sau của nơi gửi này.</translation>
    </message>
    <message>
        <source>Heading in the list</source>
        <translation>Tiêu đề trong danh sách</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(không dùng)</translation>
    </message>
</context>
<context>
    <name>ui::MaterialSection</name>
    <message>
        <source>Durable</source>
        <translation>Bền chắc</translation>
    </message>
    <message>
        <source>Not durable</source>
        <translation>Không bền chắc</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Không quy định</translation>
    </message>
    <message>
        <source>Words for durable</source>
        <translation>Từ ngữ chỉ bền chắc</translation>
    </message>
    <message>
        <source>Words for not durable</source>
        <translation>Từ ngữ chỉ không bền chắc</translation>
    </message>
    <message>
        <source>Communes&apos; lists name materials in words; separate them by commas. Move the words along with the material.</source>
        <translation>Danh sách của xã ghi vật liệu bằng chữ; các từ cách nhau bằng dấu phẩy. Chuyển vật liệu sang nhóm khác thì chuyển cả từ ngữ.</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Vật liệu</translation>
    </message>
</context>
<context>
    <name>ui::MeetingDialog</name>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Tỷ lệ (%)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Số phiếu</translation>
    </message>
    <message numerus="yes">
        <source>Minutes of a hamlet meeting: %Ln case(s)</source>
        <translation>
            <numerusform>Biên bản họp thôn bình xét: %Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enter the minutes</source>
        <translation>&amp;Ghi biên bản</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>&amp;Begins at:</source>
        <translation>&amp;Bắt đầu lúc:</translation>
    </message>
    <message>
        <source>&amp;Hamlet:</source>
        <translation>&amp;Thôn:</translation>
    </message>
    <message>
        <source>&amp;Venue:</source>
        <translation>Đị&amp;a điểm:</translation>
    </message>
    <message>
        <source>Households &amp;invited:</source>
        <translation>Số hộ được &amp;mời:</translation>
    </message>
    <message>
        <source>&amp;Chaired by:</source>
        <translation>&amp;Chủ trì:</translation>
    </message>
    <message>
        <source>&amp;Secretary:</source>
        <translation>Thư &amp;ký:</translation>
    </message>
    <message>
        <source>&amp;Other opinions:</source>
        <translation>Ý kiến k&amp;hác:</translation>
    </message>
    <message>
        <source>Households &amp;present:</source>
        <translation>Số hộ &amp;dự họp:</translation>
    </message>
    <message>
        <source>Several hamlets together</source>
        <translation>Nhiều thôn họp chung</translation>
    </message>
    <message>
        <source>A household needs the agreement of at least %1 % of the votes given. Votes of those who are not carried on are recorded too.</source>
        <translation>Mỗi hộ cần ít nhất %1 % số phiếu đồng ý. Số phiếu của hộ không đạt cũng được lưu.</translation>
    </message>
    <message>
        <source>More households came than were invited.</source>
        <translation>Số hộ dự họp nhiều hơn số hộ được mời.</translation>
    </message>
    <message>
        <source>The day cannot be read. Please write it like 12/02/2025.</source>
        <translation>Không đọc được ngày. Hãy ghi như 12/02/2025.</translation>
    </message>
    <message>
        <source>Enter the day of the meeting: the minutes say it.</source>
        <translation>Hãy nhập ngày họp: biên bản ghi ngày này.</translation>
    </message>
    <message>
        <source>Enter how many households were invited and how many came.</source>
        <translation>Hãy nhập số hộ được mời và số hộ dự họp.</translation>
    </message>
    <message>
        <source>Enter the votes of %1.</source>
        <translation>Hãy nhập số phiếu của %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter the minutes of a hamlet meeting: %Ln case(s)</source>
        <translation>
            <numerusform>Ghi biên bản họp thôn bình xét: %Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;upervised by:</source>
        <translation>Thành &amp;phần giám sát:</translation>
    </message>
</context>
<context>
    <name>ui::MergeChoiceTable</name>
    <message>
        <source>%1, stays</source>
        <translation>%1, giữ lại</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>1 · Household that is kept</source>
        <translation>1 · Hộ giữ lại</translation>
    </message>
    <message>
        <source>2 · Household that goes into it</source>
        <translation>2 · Hộ được gộp vào</translation>
    </message>
    <message>
        <source>Which value stays</source>
        <translation>Giá trị nào giữ lại</translation>
    </message>
    <message>
        <source>same</source>
        <translation>giống nhau</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
</context>
<context>
    <name>ui::MergeDesk</name>
    <message>
        <source>Backing up before households are merged</source>
        <translation>Đang sao lưu trước khi gộp hộ</translation>
    </message>
    <message>
        <source>Merge household %1 into household %2</source>
        <translation>Gộp hộ %1 vào hộ %2</translation>
    </message>
    <message>
        <source>Take household %1 out of household %2 again</source>
        <translation>Hủy gộp hộ %1 khỏi hộ %2</translation>
    </message>
    <message>
        <source>%1 – for what reason? It stands in the history.</source>
        <translation>%1 – vì lý do gì? Lý do được lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Hủy gộp</translation>
    </message>
    <message>
        <source>Both households stand for themselves again. This was changed after the merging and stays as it is now:</source>
        <translation>Hai hộ đã trở lại như trước khi gộp. Những mục sau đã sửa sau khi gộp nên giữ như hiện nay:</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>One of the two households has been deleted meanwhile.</source>
        <translation>Một trong hai hộ đã bị xóa.</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Gộp hộ %1 và hộ %2</translation>
    </message>
    <message>
        <source>Make one household of two</source>
        <translation>Gộp hai hộ thành một</translation>
    </message>
    <message>
        <source>&amp;Household that is kept:</source>
        <translation>&amp;Hộ giữ lại:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gộp</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>● is the value that stays. Arrow keys choose the line; 1 keeps the value of the first column, 2 that of the second.</source>
        <translation>● là giá trị giữ lại. Phím mũi tên lên, xuống chọn dòng; 1 giữ giá trị cột thứ nhất, 2 giữ giá trị cột thứ hai.</translation>
    </message>
    <message>
        <source>Moves to the kept household: %1.</source>
        <translation>Chuyển sang hộ giữ lại: %1.</translation>
    </message>
    <message>
        <source>The other household is closed. It can still be read, and both can be taken apart again at any time.</source>
        <translation>Hộ kia được đóng lại, vẫn đọc được, và có thể hủy gộp bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Please give the reason; it stands in the history of both households.</source>
        <translation>Hãy ghi lý do; lý do được lưu trong lịch sử của cả hai hộ.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ui::MergeFields</name>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Diện người có công</translation>
    </message>
    <message>
        <source>Hamlet, commune</source>
        <translation>Thôn, xã</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Số nhân khẩu</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Cư trú</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu hỗ trợ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Number in the commune&apos;s book</source>
        <translation>Số trong sổ của xã</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>House survey of the same day</source>
        <translation>Khảo sát nhà cùng ngày</translation>
    </message>
    <message>
        <source>Proposed money (đồng)</source>
        <translation>Kinh phí đề nghị (đồng)</translation>
    </message>
    <message>
        <source>(a survey without entries)</source>
        <translation>(phiếu khảo sát chưa ghi gì)</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng số</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ngân sách</translation>
    </message>
    <message>
        <source>fund for the poor</source>
        <translation>Quỹ Vì người nghèo</translation>
    </message>
    <message>
        <source>donors</source>
        <translation>xã hội hóa</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gia đình</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln nhân khẩu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity paper(s)</source>
        <translation>
            <numerusform>%Ln giấy tờ tùy thân</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies)</source>
        <translation>
            <numerusform>%Ln diện đối tượng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey(s)</source>
        <translation>
            <numerusform>%Ln phiếu khảo sát</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier support(s)</source>
        <translation>
            <numerusform>%Ln lần hỗ trợ trước đây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln vướng mắc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergedLines</name>
    <message>
        <source>Closed household</source>
        <translation>Hộ đã đóng</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Gộp vào hộ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ui::NewListDialog</name>
    <message>
        <source>Households that the list would hold</source>
        <translation>Các hộ sẽ vào danh sách</translation>
    </message>
    <message>
        <source>Make a list of the entitled households</source>
        <translation>Lập danh sách các hộ đủ điều kiện</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>Đơn &amp;vị:</translation>
    </message>
    <message>
        <source>&amp;Stream:</source>
        <translation>&amp;Chương trình:</translation>
    </message>
    <message>
        <source>Entitled &amp;on the day:</source>
        <translation>Đủ điều kiện tại &amp;ngày:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tên danh sách:</translation>
    </message>
    <message>
        <source>&amp;Make the list</source>
        <translation>&amp;Lập danh sách</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>All, each household in its most favourable one</source>
        <translation>Tất cả, mỗi hộ theo chương trình có lợi nhất</translation>
    </message>
    <message>
        <source>Looking for entitled households…</source>
        <translation>Đang tìm các hộ đủ điều kiện…</translation>
    </message>
    <message>
        <source>Judging households</source>
        <translation>Đang xét điều kiện các hộ</translation>
    </message>
    <message>
        <source>No household would be on the list.</source>
        <translation>Không có hộ nào đưa được vào danh sách.</translation>
    </message>
    <message>
        <source>Households that stand on another list already are left out, and so are those that are not entitled on that day.</source>
        <translation>Các hộ đã có trong danh sách khác và các hộ không đủ điều kiện vào ngày đó không được đưa vào.</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>Bằng chữ: %1.</translation>
    </message>
    <message>
        <source>Some levels of support were not checked against the text of their decision.</source>
        <translation>Một số mức hỗ trợ chưa được đối chiếu với văn bản quyết định.</translation>
    </message>
    <message>
        <source>New list: %1</source>
        <translation>Danh sách mới: %1</translation>
    </message>
    <message>
        <source>%1 (not assigned yet)</source>
        <translation>%1 (chưa phân về xã mới)</translation>
    </message>
</context>
<context>
    <name>ui::NewRegisterDialog</name>
    <message>
        <source>A &amp;district of Hà Tĩnh</source>
        <translation>Một &amp;huyện của Hà Tĩnh</translation>
    </message>
    <message>
        <source>Another district, with a &amp;table of its units (CSV)…</source>
        <translation>Huyện khác, có &amp;bảng đơn vị hành chính (CSV)…</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Sổ mới</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The register keeps the households of one district with its communes, before and after reforms of units.</source>
        <translation>Sổ theo dõi các hộ của một huyện cùng các xã/thị trấn, trước và sau khi sắp xếp đơn vị hành chính.</translation>
    </message>
    <message>
        <source>Table of units</source>
        <translation>Bảng đơn vị hành chính</translation>
    </message>
    <message>
        <source>Table of units (*.csv)</source>
        <translation>Bảng đơn vị hành chính (*.csv)</translation>
    </message>
    <message>
        <source>Another district: %1</source>
        <translation>Huyện khác: %1</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>ui::OfficeDialog</name>
    <message>
        <source>Office and signers: %1</source>
        <translation>Cơ quan và người ký: %1</translation>
    </message>
    <message>
        <source>What was settled so far</source>
        <translation>Những điều đã ghi</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen line</source>
        <translation>&amp;Xóa dòng đang chọn</translation>
    </message>
    <message>
        <source>Office and signers</source>
        <translation>Cơ quan và người ký</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>Áp dụng &amp;từ ngày</translation>
    </message>
    <message>
        <source>Delete “%1” of %2 from %3</source>
        <translation>Xóa “%1” của %2 từ ngày %3</translation>
    </message>
    <message>
        <source>Office and signers of %1 from %2</source>
        <translation>Cơ quan và người ký của %1 từ ngày %2</translation>
    </message>
    <message>
        <source>The first day cannot be read, so nothing was saved yet. Write it as 01/07/2025.</source>
        <translation>Không đọc được ngày bắt đầu nên chưa lưu gì. Hãy ghi như 01/07/2025.</translation>
    </message>
    <message>
        <source>What a unit settles here holds from its first day until the next one; papers of earlier days keep what held then. A unit never takes the values of the unit above.</source>
        <translation>Những điều ghi ở đây có hiệu lực từ ngày đã chọn cho đến khi được ghi lại; văn bản của những ngày trước vẫn theo nội dung khi đó. Mỗi đơn vị ghi riêng, không lấy theo đơn vị cấp trên.</translation>
    </message>
    <message>
        <source>Settled so far</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>C&amp;riteria and levels of support…</source>
        <translation>&amp;Bộ tiêu chí và định mức…</translation>
    </message>
    <message>
        <source>The office&apos;s &amp;own fields and lists…</source>
        <translation>Trường bổ sung và &amp;danh mục của cơ quan…</translation>
    </message>
    <message>
        <source>Levels of support, conditions and the office&apos;s own fields have windows of their own; there too everything has its first day.</source>
        <translation>Mức hỗ trợ, điều kiện xét và trường bổ sung có cửa sổ riêng; ở đó mỗi nội dung cũng có ngày bắt đầu.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved yet; please correct the field.</source>
        <translation>%1 Chưa lưu gì; hãy sửa ô này.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(không ghi)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
</context>
<context>
    <name>ui::OfficeSheet</name>
    <message>
        <source>Parts of the sheet</source>
        <translation>Các phần của phiếu</translation>
    </message>
    <message>
        <source>left empty: %1</source>
        <translation>để trống thì là: %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>ví dụ: %1</translation>
    </message>
</context>
<context>
    <name>ui::OpenCasesDialog</name>
    <message>
        <source>Households that apply</source>
        <translation>Các hộ có đơn đề nghị</translation>
    </message>
    <message>
        <source>&amp;Open the cases</source>
        <translation>&amp;Mở hồ sơ</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>&amp;Chép xuống</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hôm nay</translation>
    </message>
    <message>
        <source>As judged: each household&apos;s most favourable one</source>
        <translation>Theo kết quả xét: mỗi hộ chương trình thuận lợi nhất</translation>
    </message>
    <message>
        <source>&amp;Programme:</source>
        <translation>&amp;Chương trình:</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>&amp;Find in the table:</source>
        <translation>&amp;Tìm trong bảng:</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Tìm trong bảng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Type the day that stands on each application; a household without a day gets no case. Ctrl+D fills down, Ctrl+; enters today.</source>
        <translation>Gõ ngày ghi trên từng đơn; hộ không có ngày thì không mở hồ sơ. Ctrl+D chép xuống, Ctrl+; điền ngày hôm nay.</translation>
    </message>
    <message>
        <source>Judging households…</source>
        <translation>Đang xét điều kiện các hộ…</translation>
    </message>
    <message>
        <source>Judging households</source>
        <translation>Đang xét điều kiện các hộ</translation>
    </message>
    <message>
        <source>Every household here has a case already.</source>
        <translation>Mọi hộ ở đây đã có hồ sơ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) will be opened</source>
        <translation>
            <numerusform>Sẽ mở %Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln household(s) cannot get one</source>
        <translation>
            <numerusform>%Ln hộ không mở được</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no whole day. Example: 12/03/2025</source>
        <translation>Đây không phải một ngày đầy đủ. Ví dụ: 12/03/2025</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln case(s)</source>
        <translation>
            <numerusform>Mở %Ln hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperFamily</name>
    <message>
        <source>No font for papers on this computer has every Vietnamese letter (%1). Install “%2” and print again.</source>
        <translation>Máy này không có phông chữ nào để in văn bản mà đủ mọi chữ tiếng Việt (đã tìm: %1). Hãy cài phông “%2” rồi in lại.</translation>
    </message>
</context>
<context>
    <name>ui::PaperSection</name>
    <message>
        <source>Sign of the number</source>
        <translation>Ký hiệu của số văn bản</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>&amp;Unit that issues:</source>
        <translation>Đơn vị b&amp;an hành:</translation>
    </message>
    <message>
        <source>&amp;Issuer:</source>
        <translation>&amp;Cơ quan ban hành:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Số:</translation>
    </message>
    <message>
        <source>Signed &amp;by:</source>
        <translation>Ngườ&amp;i ký:</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>Chức &amp;vụ:</translation>
    </message>
    <message>
        <source>The day cannot be read. Please write it like 12/02/2025.</source>
        <translation>Không đọc được ngày. Hãy ghi như 12/02/2025.</translation>
    </message>
    <message>
        <source>Enter the day of the paper “%1”: the register never invents one.</source>
        <translation>Hãy nhập ngày của “%1”: sổ không tự đặt ngày.</translation>
    </message>
    <message>
        <source>Enter which office issues the paper “%1”.</source>
        <translation>Hãy nhập cơ quan ban hành “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Pages of the form</source>
        <translation>Các trang của biểu mẫu</translation>
    </message>
</context>
<context>
    <name>ui::PartialDateEdit</name>
    <message>
        <source>dd/mm/yyyy or yyyy</source>
        <translation>ngày/tháng/năm hoặc năm</translation>
    </message>
</context>
<context>
    <name>ui::PeopleSection</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số CCCD</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Diện người có công</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Other people of the household</source>
        <translation>Nhân khẩu khác của hộ</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Bỏ người này</translation>
    </message>
    <message>
        <source>The head stands above. Type into the empty line to add a person; Ctrl+Delete removes one.</source>
        <translation>Chủ hộ ghi ở trên. Gõ vào dòng trống để thêm người; Ctrl+Delete bỏ một người.</translation>
    </message>
</context>
<context>
    <name>ui::PlaceTree</name>
    <message>
        <source>Which units are shown</source>
        <translation>Đơn vị hành chính được hiển thị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Units as of the day</source>
        <translation>Đơn vị tại ngày đang chọn</translation>
    </message>
    <message>
        <source>Units before %1</source>
        <translation>Đơn vị trước ngày %1</translation>
    </message>
    <message>
        <source>Units from %1</source>
        <translation>Đơn vị từ ngày %1</translation>
    </message>
    <message>
        <source>Whole register</source>
        <translation>Toàn bộ sổ</translation>
    </message>
    <message>
        <source>Not assigned to a new commune (%1)</source>
        <translation>Chưa phân xã mới (%1)</translation>
    </message>
    <message>
        <source>Households of divided communes whose hamlet nobody has assigned. Press Enter to assign hamlets.</source>
        <translation>Hộ của xã bị chia mà chưa ai xác định thôn thuộc xã mới nào. Nhấn Enter để phân thôn.</translation>
    </message>
</context>
<context>
    <name>ui::PostingPage</name>
    <message>
        <source>Posting</source>
        <translation>Niêm yết</translation>
    </message>
    <message>
        <source>Posting of “%1”</source>
        <translation>Niêm yết “%1”</translation>
    </message>
    <message>
        <source>&amp;Post the list</source>
        <translation>Niêm yết &amp;danh sách</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>Ngà&amp;y cuối:</translation>
    </message>
    <message>
        <source>P&amp;laces:</source>
        <translation>Nơi niêm yế&amp;t:</translation>
    </message>
    <message>
        <source>&amp;Comments are taken by:</source>
        <translation>Nơi nhận p&amp;hản ánh:</translation>
    </message>
    <message>
        <source>Print the &amp;notice…</source>
        <translation>&amp;In thông báo…</translation>
    </message>
    <message>
        <source>Print the &amp;minutes of posting…</source>
        <translation>In &amp;biên bản niêm yết…</translation>
    </message>
    <message>
        <source>Posted on %1, up to and with %2, at: %3</source>
        <translation>Niêm yết từ ngày %1 đến hết ngày %2, tại: %3</translation>
    </message>
    <message>
        <source>These cases were posted before; the list needs no other posting.</source>
        <translation>Các hồ sơ này đã niêm yết trước đó; danh sách không phải niêm yết lần nữa.</translation>
    </message>
    <message>
        <source>Not posted yet. The day of the notice is the first day of the posting; notice and minutes are entered with it.</source>
        <translation>Chưa niêm yết. Ngày của thông báo là ngày đầu niêm yết; thông báo và biên bản được ghi cùng lúc.</translation>
    </message>
    <message>
        <source>The last day cannot be read. Please write it like 12/02/2025.</source>
        <translation>Không đọc được ngày cuối. Hãy ghi như 12/02/2025.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of the two.</source>
        <translation>Ngày cuối trước ngày đầu. Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>Post the list “%1”</source>
        <translation>Niêm yết danh sách “%1”</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>&amp;Trang:</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>page … of how many</comment>
        <translation> / %1</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>Thu &amp;phóng:</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lưu biểu mẫu</translation>
    </message>
</context>
<context>
    <name>ui::PrintedCodeDialog</name>
    <message>
        <source>Check a printed code</source>
        <translation>Tra mã in trên giấy</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Mã trên giấy</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Tra mã</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Type the code at the foot of the paper, or scan its square with a scanner that types. Blanks and capitals do not matter.</source>
        <translation>Nhập mã ở chân văn bản, hoặc quét mã vuông bằng máy quét nối như bàn phím. Không phân biệt chữ hoa, chữ thường và dấu cách.</translation>
    </message>
    <message>
        <source>Looking the code up</source>
        <translation>Đang tra mã</translation>
    </message>
</context>
<context>
    <name>ui::ProvisionDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ui::QueueList</name>
    <message>
        <source>Work queues</source>
        <translation>Hàng đợi công việc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>trễ %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReasonLine</name>
    <message>
        <source>Reason for the change</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>Choose a reason or write your own</source>
        <translation>Chọn lý do hoặc tự ghi</translation>
    </message>
    <message>
        <source>Reason for the change (%1):</source>
        <translation>Lý do sửa (%1):</translation>
    </message>
</context>
<context>
    <name>ui::RecordWarnings</name>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Perhaps the same family</source>
        <translation>Có thể cùng một hộ</translation>
    </message>
    <message>
        <source>Nothing doubtful</source>
        <translation>Không có gì đáng ngờ</translation>
    </message>
    <message>
        <source>Click, or F6 and Enter: open that household</source>
        <translation>Bấm chuột, hoặc F6 rồi Enter, để mở hộ này</translation>
    </message>
    <message numerus="yes">
        <source>To be looked at: %Ln</source>
        <translation>
            <numerusform>Cần xem lại: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegisterFiles</name>
    <message>
        <source>Open register</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Register (*.ancu)</source>
        <translation>Sổ (*.ancu)</translation>
    </message>
    <message>
        <source>File of the new register</source>
        <translation>Tệp của sổ mới</translation>
    </message>
    <message>
        <source>Making the sample register</source>
        <translation>Đang tạo sổ mẫu</translation>
    </message>
    <message>
        <source>its folder cannot be written to. Copy the register to this computer&apos;s own disk to change it.</source>
        <translation>không ghi được vào thư mục chứa sổ. Muốn sửa, hãy chép sổ vào ổ đĩa của máy tính này.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>Mở để đọ&amp;c</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>Take &amp;over…</source>
        <translation>Tiếp &amp;quản…</translation>
    </message>
    <message>
        <source>it is open on computer %1. What is saved there appears here.</source>
        <translation>sổ đang được mở trên máy %1. Những gì lưu ở đó sẽ hiện ra ở đây.</translation>
    </message>
    <message>
        <source>it is open for %1 on computer %2. What is saved there appears here.</source>
        <translation>%1 đang mở sổ trên máy %2. Những gì lưu ở đó sẽ hiện ra ở đây.</translation>
    </message>
    <message>
        <source>Taking over a register that is still open on %1 damages it. Go there first and make sure that An Cư is closed. The taking over is recorded in the journal.

To confirm, type the name of that computer: %1</source>
        <translation>Tiếp quản khi sổ vẫn đang mở trên máy %1 sẽ làm hỏng sổ. Trước hết hãy đến máy đó và bảo đảm An Cư đã đóng. Việc tiếp quản được ghi vào nhật ký.

Để xác nhận, hãy gõ tên máy đó: %1</translation>
    </message>
    <message>
        <source>Bringing the register to the form of this program</source>
        <translation>Đang nâng cấp sổ lên phiên bản của phần mềm này</translation>
    </message>
    <message>
        <source>The register was written by an older An Cư. A backup is made first, then the register is brought to the form of this program.</source>
        <translation>Sổ do phiên bản An Cư cũ ghi. Phần mềm sao lưu trước, rồi nâng cấp sổ lên phiên bản hiện nay.</translation>
    </message>
</context>
<context>
    <name>ui::RegisterGuard</name>
    <message>
        <source>Read only: %1</source>
        <translation>Chỉ đọc: %1</translation>
    </message>
    <message>
        <source>Looking at the whole file</source>
        <translation>Kiểm tra toàn bộ tệp</translation>
    </message>
    <message>
        <source>the file is damaged; what was entered before stays readable as far as it is whole.</source>
        <translation>tệp bị hỏng; dữ liệu đã nhập vẫn đọc được ở những phần còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>This register is damaged. Keep the file, close it and restore the newest backup: %1 (%2).</source>
        <translation>Sổ này bị hỏng. Hãy giữ lại tệp, đóng sổ và khôi phục bản sao lưu mới nhất: %1 (%2).</translation>
    </message>
    <message>
        <source>This register is damaged, and no backup lies beside it. Keep the file, close it and look for a copy on another disk or memory stick.</source>
        <translation>Sổ này bị hỏng và bên cạnh không có bản sao lưu nào. Hãy giữ lại tệp, đóng sổ và tìm bản sao trên ổ đĩa hoặc USB khác.</translation>
    </message>
    <message>
        <source>This register lies in a folder that is synchronised with the internet (OneDrive, Google Drive, Dropbox). The copy there can be incomplete while An Cư is open. Keep the register on this computer&apos;s own disk and send backups.</source>
        <translation>Sổ này nằm trong thư mục đồng bộ với mạng (OneDrive, Google Drive, Dropbox). Bản trên mạng có thể không đầy đủ khi An Cư đang mở. Hãy để sổ trên ổ đĩa của máy tính này và gửi bản sao lưu.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
    </message>
</context>
<context>
    <name>ui::RelationsForm</name>
    <message>
        <source>Who leaves</source>
        <translation>Ai ra ở riêng</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Nhân khẩu</translation>
    </message>
    <message>
        <source>Relation to the new head</source>
        <translation>Quan hệ với chủ hộ mới</translation>
    </message>
    <message>
        <source>Relation of %1 to the new head</source>
        <translation>Quan hệ của %1 với chủ hộ mới</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>not checked yet</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>changed since, do not use</source>
        <translation>đã bị thay đổi, không dùng</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>đã đối chiếu</translation>
    </message>
    <message>
        <source>compared, history checked</source>
        <translation>đã đối chiếu, đã kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>Journal code</source>
        <translation>Mã xác thực nhật ký</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Money of all lists: now %1, in the backup %2.</source>
        <translation>Kinh phí của các danh sách: hiện tại %1, trong bản sao lưu %2.</translation>
    </message>
    <message>
        <source>%1: now %2, in the backup %3.</source>
        <translation>%1: hiện tại %2, trong bản sao lưu %3.</translation>
    </message>
    <message>
        <source>Households: now %1, in the backup %2.</source>
        <translation>Số hộ: hiện tại %1, trong bản sao lưu %2.</translation>
    </message>
    <message>
        <source>Attention: this is a backup of another register. Restoring it would replace everything.</source>
        <translation>Chú ý: đây là bản sao lưu của một sổ khác. Khôi phục bản này sẽ thay thế toàn bộ.</translation>
    </message>
    <message>
        <source>No change would be lost.</source>
        <translation>Không mất thay đổi nào.</translation>
    </message>
    <message>
        <source>The newest of them:</source>
        <translation>Các thay đổi mới nhất:</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>second disk</source>
        <translation>ổ đĩa thứ hai</translation>
    </message>
    <message>
        <source>Backups found</source>
        <translation>Các bản sao lưu tìm thấy</translation>
    </message>
    <message>
        <source>Changes that would be lost</source>
        <translation>Các thay đổi sẽ mất</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>Tệp &amp;khác…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Khôi &amp;phục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Register (*.ancu)</source>
        <translation>Sổ (*.ancu)</translation>
    </message>
    <message>
        <source>The backup is put in the place of %1. The file that is there now is kept beside it.</source>
        <translation>Bản sao lưu sẽ thay cho %1. Tệp hiện tại được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>chosen file</source>
        <translation>tệp đã chọn</translation>
    </message>
    <message>
        <source>No backup was found beside the register or on the second disk. Choose a file.</source>
        <translation>Không tìm thấy bản sao lưu bên cạnh sổ hay trên ổ đĩa thứ hai. Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>Comparing the backup with the register…</source>
        <translation>Đang so bản sao lưu với sổ…</translation>
    </message>
    <message>
        <source>Comparing the backup with the register</source>
        <translation>Đang so bản sao lưu với sổ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of the register? The present file is kept.</source>
        <translation>Đưa bản sao lưu lúc %1 vào thay sổ? Tệp hiện tại được giữ lại.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>bị thay khi khôi phục</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more list(s).</source>
        <translation>
            <numerusform>… và %Ln danh sách khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no register that can be read now. The backup holds %Ln household(s).</source>
        <translation>
            <numerusform>Hiện không có sổ nào đọc được. Bản sao lưu có %Ln hộ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that the register does not have now would come back.</source>
        <translation>
            <numerusform>%Ln thay đổi mà sổ hiện không có sẽ trở lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) would be lost.</source>
        <translation>
            <numerusform>Sẽ mất %Ln thay đổi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewKeeper</name>
    <message>
        <source>Choices for the list “%1”</source>
        <translation>Lựa chọn cho danh sách “%1”</translation>
    </message>
</context>
<context>
    <name>ui::RowTable</name>
    <message>
        <source>This cannot be read.</source>
        <translation>Không đọc được nội dung này.</translation>
    </message>
</context>
<context>
    <name>ui::RuleVersionDialog</name>
    <message>
        <source>New version of %1</source>
        <translation>Phiên bản mới của %1</translation>
    </message>
    <message>
        <source>&amp;Save version %1</source>
        <translation>&amp;Lưu phiên bản %1</translation>
    </message>
    <message>
        <source>&amp;Thresholds</source>
        <translation>N&amp;gưỡng</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Vật liệu</translation>
    </message>
    <message>
        <source>By which document</source>
        <translation>Theo văn bản nào</translation>
    </message>
    <message>
        <source>This follows version %1, which counts from %2 and stays as it is. Change what the new document changes, see who changes, then save. Close without saving to only try something out.</source>
        <translation>Nối tiếp phiên bản %1, áp dụng từ %2 và được giữ nguyên. Sửa những gì văn bản mới sửa, xem hộ nào thay đổi rồi lưu. Muốn chỉ thử xem thì đóng mà không lưu.</translation>
    </message>
    <message>
        <source>The program proposes a new house</source>
        <translation>Chương trình đề xuất xây mới</translation>
    </message>
    <message>
        <source>The program proposes a repair</source>
        <translation>Chương trình đề xuất sửa chữa</translation>
    </message>
    <message>
        <source>(0–4; now %1)</source>
        <translation>(thang 0–4; hiện là %1)</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (hiện là %2)</translation>
    </message>
    <message>
        <source>“%1” (%2) needs a number, as 9 or 8,5.</source>
        <translation>“%1” (%2) phải là số, như 9 hoặc 8,5.</translation>
    </message>
    <message>
        <source>Version %1 of %2 from %3</source>
        <translation>Phiên bản %1 của %2 từ %3</translation>
    </message>
    <message>
        <source>See on the right who changes. If that is what the document means, press Save once more.</source>
        <translation>Hãy xem bên phải hộ nào thay đổi. Nếu đúng ý văn bản, bấm Lưu lần nữa.</translation>
    </message>
    <message>
        <source>Thresholds and materials</source>
        <translation>Ngưỡng và vật liệu</translation>
    </message>
</context>
<context>
    <name>ui::RulesHtml</name>
    <message>
        <source>not compared with the text</source>
        <translation>chưa đối chiếu văn bản</translation>
    </message>
    <message>
        <source>Met when:</source>
        <translation>Đạt khi:</translation>
    </message>
    <message>
        <source>An officer decides when:</source>
        <translation>Cán bộ xem xét khi:</translation>
    </message>
    <message>
        <source>Proved by:</source>
        <translation>Giấy tờ:</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Kết cấu</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Bền chắc</translation>
    </message>
    <message>
        <source>Not durable</source>
        <translation>Không bền chắc</translation>
    </message>
    <message>
        <source>%1, version %2, from %3</source>
        <translation>%1, phiên bản %2, áp dụng từ %3</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Áp dụng cho: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Các điều kiện</translation>
    </message>
    <message>
        <source>Criteria that the conditions name</source>
        <translation>Các tiêu chí mà điều kiện nhắc đến</translation>
    </message>
    <message>
        <source>Durable materials</source>
        <translation>Danh mục vật liệu bền chắc</translation>
    </message>
    <message>
        <source>What the program proposes</source>
        <translation>Đề xuất của chương trình</translation>
    </message>
    <message>
        <source>%1 when:</source>
        <translation>%1 khi:</translation>
    </message>
</context>
<context>
    <name>ui::RulesWindow</name>
    <message>
        <source>Levels of support</source>
        <translation>Mức hỗ trợ</translation>
    </message>
    <message>
        <source>Criteria and levels of support</source>
        <translation>Bộ tiêu chí và định mức</translation>
    </message>
    <message>
        <source>Rule sets and their versions</source>
        <translation>Các bộ tiêu chí và phiên bản</translation>
    </message>
    <message>
        <source>The rule set in words</source>
        <translation>Nội dung bộ tiêu chí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What one house gets, by programme and source. A new amount is a new line from its first day; the lines before it stay.</source>
        <translation>Mức cho một nhà theo chương trình và nguồn. Mức mới là một dòng mới, áp dụng từ ngày của nó; các dòng trước được giữ nguyên.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>new house or repair</comment>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation>Mức (đồng)</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Vào ngày xem</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang áp dụng</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa áp dụng</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>đã hết áp dụng</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>đã đối chiếu</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>chưa đối chiếu</translation>
    </message>
    <message>
        <source>As of %1 (the day of the toolbar)</source>
        <translation>Tính đến ngày %1 (ngày chọn trên thanh công cụ)</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Phiên bản %1, từ %2</translation>
    </message>
    <message>
        <source>Prepare a &amp;new version of %1…</source>
        <translation>Soạn phiên bản &amp;mới của %1…</translation>
    </message>
    <message>
        <source>Set a &amp;new amount…</source>
        <translation>Đặt &amp;mức mới…</translation>
    </message>
</context>
<context>
    <name>ui::SelectedCells</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>sums up to %1 rows</source>
        <translation>chỉ cộng đến %1 dòng</translation>
    </message>
    <message>
        <source>%1: sum %2</source>
        <comment>column, sum of its chosen cells</comment>
        <translation>%1: tổng %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 filled cell(s)</source>
        <translation>
            <numerusform>%1 ô có dữ liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettleDialog</name>
    <message>
        <source>Settle the complaint of %1</source>
        <translation>Giải quyết kiến nghị của %1</translation>
    </message>
    <message>
        <source>&amp;Settle the complaint</source>
        <translation>&amp;Ghi kết quả giải quyết</translation>
    </message>
    <message>
        <source>Came in on %1, to be settled by %2:</source>
        <translation>Tiếp nhận ngày %1, hạn giải quyết %2:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Kết quả:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Trả lời:</translation>
    </message>
    <message>
        <source>The letter of answer</source>
        <translation>Văn bản trả lời</translation>
    </message>
    <message>
        <source>The complaint came in on %1; it cannot be settled before. Correct the day.</source>
        <translation>Kiến nghị tiếp nhận ngày %1, không thể giải quyết trước ngày ấy. Hãy sửa ngày.</translation>
    </message>
    <message>
        <source>Choose what came of the complaint.</source>
        <translation>Hãy chọn kết quả giải quyết.</translation>
    </message>
    <message>
        <source>Enter what is answered: the closing minutes and the letter print it.</source>
        <translation>Hãy nhập nội dung trả lời: biên bản kết thúc niêm yết và văn bản trả lời in nội dung này.</translation>
    </message>
</context>
<context>
    <name>ui::SplitDialog</name>
    <message>
        <source>Divide household %1</source>
        <translation>Tách hộ %1</translation>
    </message>
    <message>
        <source>Mark the members who leave and choose their head. They take their papers along; categories, surveys and earlier help stay with this household.</source>
        <translation>Đánh dấu những người ra ở riêng và chọn chủ hộ của họ. Giấy tờ của ai đi theo người ấy; đối tượng, khảo sát và hỗ trợ trước đây ở lại với hộ này.</translation>
    </message>
    <message>
        <source>&amp;Head of the new household:</source>
        <translation>&amp;Chủ hộ của hộ mới:</translation>
    </message>
    <message>
        <source>Ham&amp;let:</source>
        <translation>&amp;Thôn/tổ dân phố:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>Đị&amp;a chỉ:</translation>
    </message>
    <message>
        <source>Nobody leaves yet. Please mark the members who leave this household.</source>
        <translation>Chưa có ai ra ở riêng. Hãy đánh dấu những người tách khỏi hộ này.</translation>
    </message>
    <message>
        <source>Please choose the head of the new household.</source>
        <translation>Hãy chọn chủ hộ của hộ mới.</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn/tổ dân phố</translation>
    </message>
    <message>
        <source>Di&amp;vide the household</source>
        <translation>Tách &amp;hộ</translation>
    </message>
</context>
<context>
    <name>ui::StepDialog</name>
    <message>
        <source>Cases and what stands against the step</source>
        <translation>Hồ sơ và điều vướng của bước</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln case(s)</source>
        <translation>
            <numerusform>%1: %Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+; enters today</source>
        <translation>Ctrl+; điền ngày hôm nay</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>Taken &amp;by:</source>
        <translation>N&amp;gười thực hiện:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>In &amp;words:</source>
        <translation>Nội &amp;dung:</translation>
    </message>
    <message>
        <source>&amp;Reason where an officer decides:</source>
        <translation>&amp;Lý do khi cán bộ quyết định:</translation>
    </message>
    <message>
        <source>&amp;Paper of that day:</source>
        <translation>Giấ&amp;y tờ của ngày đó:</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Giấy tờ:</translation>
    </message>
    <message>
        <source>%1, one for each case; where there is none yet it is entered with this day.</source>
        <translation>%1, mỗi hồ sơ một bản; hồ sơ chưa có thì được nhập với ngày này.</translation>
    </message>
    <message>
        <source>may be given later; the next cases get the next numbers</source>
        <translation>có thể ghi sau; hồ sơ tiếp theo lấy số kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Number of the first paper:</source>
        <translation>&amp;Số của văn bản đầu tiên:</translation>
    </message>
    <message>
        <source>What stands against the chosen case, and the way out</source>
        <translation>Điều vướng của hồ sơ đang chọn và cách gỡ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Checking the cases</source>
        <translation>Đang kiểm tra hồ sơ</translation>
    </message>
    <message>
        <source>Enter the day on which the step was taken (Ctrl+; for today).</source>
        <translation>Nhập ngày thực hiện bước này (Ctrl+; điền ngày hôm nay).</translation>
    </message>
    <message>
        <source>Checking the cases…</source>
        <translation>Đang kiểm tra hồ sơ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) take the step</source>
        <translation>
            <numerusform>%Ln hồ sơ thực hiện bước này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot and stay(s) behind</source>
        <translation>
            <numerusform>%Ln hồ sơ vướng, ở lại</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be counted on from. Enter a plain number for the first paper, or take the cases one by one.</source>
        <translation>Không đếm tiếp được từ “%1”. Hãy ghi một số thường cho văn bản đầu tiên, hoặc thực hiện từng hồ sơ một.</translation>
    </message>
</context>
<context>
    <name>ui::StepModel</name>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(và %Ln điều khác)</numerusform>
        </translation>
    </message>
    <message>
        <source>Way out: correct the household&apos;s data or enter the paper that proves it, then take the step; or refuse the case.</source>
        <translation>Cách gỡ: sửa số liệu của hộ hoặc nhập giấy tờ chứng minh rồi thực hiện lại bước này; hoặc không hỗ trợ hồ sơ.</translation>
    </message>
    <message>
        <source>Way out: type the reason in the last column of this case, or above for all of them.</source>
        <translation>Cách gỡ: ghi lý do vào cột cuối của hồ sơ này, hoặc ghi ở phía trên cho tất cả.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Hamlet, commune</source>
        <translation>Thôn, xã</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Đang ở bước</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Điều vướng</translation>
    </message>
    <message>
        <source>Reason of its own</source>
        <translation>Lý do riêng</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Không có gì vướng.</translation>
    </message>
</context>
<context>
    <name>ui::SubmissionPage</name>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Submission of “%1”</source>
        <translation>Trình “%1”</translation>
    </message>
    <message>
        <source>&amp;Submit the list</source>
        <translation>&amp;Trình danh sách</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Trích &amp;yếu:</translation>
    </message>
    <message>
        <source>Print the s&amp;ubmission…</source>
        <translation>&amp;In tờ trình…</translation>
    </message>
    <message>
        <source>Submitted: %1.</source>
        <translation>Đã trình: %1.</translation>
    </message>
    <message>
        <source>The list can be submitted once its posting has ended.</source>
        <translation>Niêm yết xong thì mới trình được danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) are still open; settle them first.</source>
        <translation>
            <numerusform>Còn %Ln kiến nghị chưa giải quyết; hãy giải quyết trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>The posting has ended and no complaint is open: the list can be submitted.</source>
        <translation>Niêm yết đã kết thúc, không còn kiến nghị: có thể trình danh sách.</translation>
    </message>
    <message>
        <source>Submit the list “%1”</source>
        <translation>Trình danh sách “%1”</translation>
    </message>
</context>
<context>
    <name>ui::SupportSection</name>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Destroyed since</source>
        <translation>Nay đã bị hư hỏng hết</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Earlier help with a house</source>
        <translation>Hỗ trợ nhà ở trước đây</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Nội dung vướng mắc</translation>
    </message>
    <message>
        <source>Who settles it</source>
        <translation>Đơn vị/người giải quyết</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn giải quyết</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Ngày giải quyết xong</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Vướng mắc về đất đai, pháp lý</translation>
    </message>
    <message>
        <source>Total (đồng)</source>
        <translation>Tổng số (đồng)</translation>
    </message>
    <message>
        <source>State budget (đồng)</source>
        <translation>Ngân sách nhà nước (đồng)</translation>
    </message>
    <message>
        <source>Fund for the Poor (đồng)</source>
        <translation>Quỹ Vì người nghèo (đồng)</translation>
    </message>
    <message>
        <source>Donors (đồng)</source>
        <translation>Nguồn xã hội hóa (đồng)</translation>
    </message>
    <message>
        <source>Family (đồng)</source>
        <translation>Gia đình (đồng)</translation>
    </message>
    <message>
        <source>Proposed by the commune</source>
        <translation>Kinh phí xã đề nghị</translation>
    </message>
</context>
<context>
    <name>ui::SurveySection</name>
    <message>
        <source>There is none</source>
        <comment>a land certificate</comment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bộ phận nhà</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Vật liệu</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Ghi theo phiếu</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Mức hư hỏng</translation>
    </message>
    <message>
        <source>%1: material</source>
        <translation>%1: vật liệu</translation>
    </message>
    <message>
        <source>%1: as written</source>
        <translation>%1: ghi theo phiếu</translation>
    </message>
    <message>
        <source>%1: damage</source>
        <translation>%1: mức hư hỏng</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Ngày khảo sát</translation>
    </message>
    <message>
        <source>Surveyors</source>
        <translation>Người khảo sát</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Tình trạng nhà ở</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Số người đang ở</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Năm xây dựng</translation>
    </message>
    <message>
        <source>Ever repaired</source>
        <translation>Đã từng sửa chữa</translation>
    </message>
    <message>
        <source>Last repaired in</source>
        <translation>Năm sửa gần nhất</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Tranh chấp</translation>
    </message>
    <message>
        <source>Kind of land</source>
        <translation>Loại đất</translation>
    </message>
    <message>
        <source>Flood zone</source>
        <translation>Vùng ngập lũ, lụt</translation>
    </message>
    <message>
        <source>Land certificate no.</source>
        <translation>Số giấy chứng nhận QSDĐ</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Trường hợp loại trừ</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Sắp xếp &amp;tăng dần</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Sắp xếp &amp;giảm dần</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Ẩ&amp;n cột</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Cột &amp;hiển thị…</translation>
    </message>
    <message>
        <source>At most %1 rows are copied at once, %2 are chosen: nothing was copied</source>
        <translation>Mỗi lần sao chép nhiều nhất %1 dòng, đang chọn %2 dòng: chưa sao chép gì</translation>
    </message>
    <message>
        <source>Copied with headings: %1 × %2 cells</source>
        <translation>Đã sao chép kèm tiêu đề: %1 × %2 ô</translation>
    </message>
</context>
<context>
    <name>ui::TypedEdit</name>
    <message>
        <source>This cannot be read. Example: %1</source>
        <translation>Không đọc được nội dung này. Ví dụ: %1</translation>
    </message>
</context>
<context>
    <name>ui::UndoDesk</name>
    <message>
        <source>Undoing “%1”</source>
        <translation>Đang hoàn tác “%1”</translation>
    </message>
</context>
<context>
    <name>ui::Verdict</name>
    <message>
        <source>Met</source>
        <comment>a condition</comment>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>a condition</comment>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Officer decides</source>
        <comment>a condition</comment>
        <translation>Cán bộ xem xét</translation>
    </message>
    <message>
        <source>Data missing</source>
        <comment>a condition</comment>
        <translation>Thiếu dữ liệu</translation>
    </message>
    <message>
        <source>Entitled</source>
        <comment>a household</comment>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Not entitled</source>
        <comment>a household</comment>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Officer decides</source>
        <comment>a household</comment>
        <translation>Cán bộ xem xét</translation>
    </message>
    <message>
        <source>Data missing</source>
        <comment>a household</comment>
        <translation>Thiếu dữ liệu</translation>
    </message>
    <message>
        <source>Movement to replace temporary and dilapidated houses</source>
        <comment>stream CT_PHATDONG</comment>
        <translation>Phong trào xóa nhà tạm, nhà dột nát</translation>
    </message>
    <message>
        <source>Households hit by disasters</source>
        <comment>stream CT_THIENTAI</comment>
        <translation>Hộ bị ảnh hưởng bởi thiên tai</translation>
    </message>
    <message>
        <source>People with merit to the revolution</source>
        <comment>stream CT_NCC</comment>
        <translation>Người có công với cách mạng</translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>proposed: %1</source>
        <translation>đề xuất: %1</translation>
    </message>
    <message>
        <source>Rules %1, version %2, as of %3</source>
        <translation>Bộ tiêu chí %1, phiên bản %2, tại ngày %3</translation>
    </message>
    <message>
        <source>Eligibility, rule by rule</source>
        <translation>Điều kiện hỗ trợ, từng tiêu chí</translation>
    </message>
</context>
<context>
    <name>ui::VerificationDialog</name>
    <message>
        <source>Check of the register</source>
        <translation>Kiểm tra toàn vẹn sổ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The register is in order.</source>
        <translation>Sổ toàn vẹn.</translation>
    </message>
    <message>
        <source>The register is not in order.</source>
        <translation>Sổ KHÔNG toàn vẹn.</translation>
    </message>
    <message>
        <source>Do not enter anything more and keep this file. No backup that is in order was found beside it; look for one on other disks.</source>
        <translation>Không nhập thêm và giữ nguyên tệp này. Không tìm thấy bản sao lưu tốt bên cạnh sổ; hãy tìm trên các ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Do not enter anything more and keep this file. The newest backup that is in order is %1.</source>
        <translation>Không nhập thêm và giữ nguyên tệp này. Bản sao lưu tốt gần nhất: %1.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Các nội dung đã kiểm tra</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Phát hiện: %1.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Cách xử lý: %1</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Ghi chú: %1.</translation>
    </message>
    <message>
        <source>Head of the journal: %1</source>
        <translation>Mốc nhật ký: %1</translation>
    </message>
    <message>
        <source>Code as on printed papers: %1</source>
        <translation>Mã kiểm chứng như trên bản in: %1</translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation>&amp;Khôi phục bản sao lưu này…</translation>
    </message>
</context>
<context>
    <name>ui::VerifyDialog</name>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Để ngoài</translation>
    </message>
    <message>
        <source>Why an officer takes it on</source>
        <translation>Lý do cán bộ đưa vào</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Điều còn vướng</translation>
    </message>
    <message>
        <source>Cases for the list</source>
        <translation>Hồ sơ đưa vào danh sách</translation>
    </message>
    <message numerus="yes">
        <source>Make a list of %Ln case(s)</source>
        <translation>
            <numerusform>Lập danh sách từ %Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the list</source>
        <translation>&amp;Lập danh sách</translation>
    </message>
    <message>
        <source>&amp;Day of the verification:</source>
        <translation>&amp;Ngày thẩm tra:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>Đơn &amp;vị:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tên danh sách:</translation>
    </message>
    <message>
        <source>Del leaves the chosen cases out or takes them on again. Where a rule leaves it to an officer, say why in the column “Why an officer takes it on”.</source>
        <translation>Delete: để ngoài hoặc đưa vào lại các hồ sơ đang chọn. Điều kiện giao cán bộ quyết định thì ghi lý do vào cột “Lý do cán bộ đưa vào”.</translation>
    </message>
    <message>
        <source>Once the day is entered, the rules of the programme are asked for each case.</source>
        <translation>Nhập ngày thì các điều kiện của chương trình được xét cho từng hồ sơ.</translation>
    </message>
    <message>
        <source>All rules hold for every case.</source>
        <translation>Mọi hồ sơ đều đạt các điều kiện.</translation>
    </message>
    <message>
        <source>%1 case(s) cannot be taken on, %2 wait for an officer&apos;s reason; they stand first.</source>
        <translation>%1 hồ sơ không đưa vào được, %2 hồ sơ chờ lý do của cán bộ; các hồ sơ này đứng đầu.</translation>
    </message>
    <message>
        <source>The day cannot be read. Please write it like 12/02/2025.</source>
        <translation>Không đọc được ngày. Hãy ghi như 12/02/2025.</translation>
    </message>
    <message>
        <source>Enter the day of the verification: the rules are asked as of it.</source>
        <translation>Hãy nhập ngày thẩm tra: các điều kiện được xét theo ngày ấy.</translation>
    </message>
    <message>
        <source>Enter the title of the list.</source>
        <translation>Hãy nhập tên danh sách.</translation>
    </message>
    <message>
        <source>No case would stand on the list. Mend what stands against them first.</source>
        <translation>Danh sách sẽ không có hồ sơ nào. Hãy khắc phục điều còn vướng trước.</translation>
    </message>
    <message>
        <source>Make the list “%1”</source>
        <translation>Lập danh sách “%1”</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>An Cư: the register of houses to be built and repaired</source>
        <translation>An Cư: sổ theo dõi nhà xây mới và sửa chữa</translation>
    </message>
    <message>
        <source>Look at the &amp;sample register</source>
        <translation>Xem sổ mẫ&amp;u</translation>
    </message>
    <message>
        <source>Invented households of sixteen communes, to try everything out.</source>
        <translation>Các hộ giả định của mười sáu xã, để dùng thử mọi chức năng.</translation>
    </message>
    <message>
        <source>New register from &amp;Excel lists</source>
        <translation>Tạo sổ mới từ danh sách &amp;Excel</translation>
    </message>
    <message>
        <source>Makes a register and takes in the lists the communes sent.</source>
        <translation>Tạo sổ rồi nhập các danh sách xã đã gửi.</translation>
    </message>
    <message>
        <source>New register, entered by &amp;hand</source>
        <translation>Tạo sổ mới, nhập &amp;bằng tay</translation>
    </message>
    <message>
        <source>Makes an empty register and begins with the first household.</source>
        <translation>Tạo sổ trống rồi bắt đầu nhập hộ đầu tiên.</translation>
    </message>
    <message>
        <source>&amp;Open a register</source>
        <translation>&amp;Mở sổ</translation>
    </message>
    <message>
        <source>A file of this office or one that was received (*.ancu).</source>
        <translation>Tệp của cơ quan hoặc tệp nhận được (*.ancu).</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Sổ mở gần đây</translation>
    </message>
</context>
<context>
    <name>ui::WhoChangesPanel</name>
    <message>
        <source>Support for the entitled, by the levels: %1 → %2 đồng</source>
        <translation>Kinh phí theo mức hỗ trợ cho các hộ đủ điều kiện: %1 → %2 đồng</translation>
    </message>
    <message>
        <source>(no difference)</source>
        <translation>(không đổi)</translation>
    </message>
    <message>
        <source>(%1 đồng more)</source>
        <translation>(tăng %1 đồng)</translation>
    </message>
    <message>
        <source>(%1 đồng less)</source>
        <translation>(giảm %1 đồng)</translation>
    </message>
    <message>
        <source>%1 of %2 households get another result, as the register stands on %3.</source>
        <translation>%1 trong %2 hộ có kết quả khác, theo dữ liệu ngày %3.</translation>
    </message>
    <message>
        <source>Entitled: %1 → %2 households</source>
        <translation>Đủ điều kiện: %1 → %2 hộ</translation>
    </message>
    <message>
        <source>&amp;Who changes?</source>
        <translation>&amp;Hộ nào thay đổi?</translation>
    </message>
    <message>
        <source>Households that change</source>
        <translation>Các hộ thay đổi</translation>
    </message>
    <message>
        <source>&amp;Open household</source>
        <translation>&amp;Mở hộ</translation>
    </message>
    <message>
        <source>Press “Who changes?”: every household is judged both ways, and nothing is stored.</source>
        <translation>Bấm “Hộ nào thay đổi?”: mọi hộ được xét theo cả hai cách, không lưu gì.</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of judging a household</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Support (đồng)</source>
        <translation>Hỗ trợ (đồng)</translation>
    </message>
    <message>
        <source>Level or kind of help</source>
        <translation>Mức hoặc hình thức hỗ trợ</translation>
    </message>
    <message>
        <source>Another programme decides</source>
        <translation>Chương trình khác quyết định</translation>
    </message>
    <message>
        <source>The form was changed since. Press “Who changes?” again.</source>
        <translation>Phiếu đã sửa sau lần so sánh. Hãy bấm “Hộ nào thay đổi?” lần nữa.</translation>
    </message>
    <message>
        <source>Judging every household both ways</source>
        <translation>Đang xét mọi hộ theo cả hai cách</translation>
    </message>
</context>
</TS>
